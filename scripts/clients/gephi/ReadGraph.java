import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.io.processor.plugin.MergeProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Imports files into one workspace with Gephi's default settings, and tells what its graph then holds. */
public final class ReadGraph {
  private static final String[] FIELDS = {"claimId", "allegation", "sourceId", "speaker"};

  public static void main(String[] paths) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    List<String> problems = new ArrayList<>();
    Container[] containers = new Container[paths.length];
    for (int i = 0; i < paths.length; i++) {
      containers[i] = imports.importFile(new File(paths[i]));
      if (containers[i] == null) throw new IllegalArgumentException("Gephi has no importer for " + paths[i]);
    }
    imports.process(
        containers,
        paths.length == 1 ? new DefaultProcessor() : new MergeProcessor(),
        projects.getCurrentWorkspace());
    for (Container container : containers) {
      for (Issue issue : container.getReport().getIssuesList(Integer.MAX_VALUE)) {
        if (issue.getLevel().toInteger() >= Issue.Level.SEVERE.toInteger()) problems.add(issue.getMessage());
      }
    }

    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
    StringJoiner edges = new StringJoiner(",", "[", "]");
    for (Edge edge : graph.getEdges().toArray()) {
      StringJoiner fields = new StringJoiner(",", "{", "}");
      for (String field : FIELDS) fields.add(json(field) + ":" + json(valueOf(edge, field)));
      edges.add(fields.toString());
    }
    StringJoiner found = new StringJoiner(",", "[", "]");
    for (String problem : problems) found.add(json(problem));
    System.out.println(
        "{\"client\":\"Gephi toolkit 0.10.1\",\"nodes\":" + graph.getNodeCount()
            + ",\"edges\":" + edges + ",\"problems\":" + found + "}");
    // The toolkit's own threads would keep the program alive.
    System.exit(0);
  }

  /** Columns have the attribute's id for GEXF, and its title for spreadsheets, folded to lower case. */
  private static Object valueOf(Edge edge, String field) {
    for (String id : new String[] {field, field.toLowerCase()}) {
      if (edge.getTable().getColumn(id) != null) return edge.getAttribute(id);
    }
    return null;
  }

  private static String json(Object value) {
    if (value == null) return "null";
    if (value instanceof Boolean) return value.toString();
    StringBuilder text = new StringBuilder("\"");
    for (char c : value.toString().toCharArray()) {
      if (c < 0x20 || c > 0x7e || c == '"' || c == '\\') text.append(String.format("\\u%04x", (int) c));
      else text.append(c);
    }
    return text.append('"').toString();
  }
}
