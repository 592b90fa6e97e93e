// Fetches the jars of a Neo4j release once, by Maven, into the ignored folder .tools.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const tools = fileURLToPath(new URL("../../.tools/", import.meta.url));

const pom = (version) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sayswho</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;

/**
 * The folder with a release's jars. It gets its name only when all are there, so one cut short is fetched again.
 * @throws Error that says what is missing
 */
export function fetchJars(version) {
  const jars = join(tools, `neo4j-${version}`);
  if (existsSync(jars)) return jars;

  const part = join(tools, `.neo4j-${version}.${process.pid}.part`);
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, "pom.xml"), pom(version));
  const words = ["-q", "-B", "-f", join(part, "pom.xml"), "dependency:copy-dependencies"];
  const { status, error, stdout, stderr } = spawnSync(
    "mvn",
    [...words, "-DincludeScope=runtime", `-DoutputDirectory=${join(part, "lib")}`],
    { encoding: "utf8", shell: process.platform === "win32" },
  );
  if (error || status !== 0) {
    rmSync(part, { recursive: true, force: true });
    const why = error ? "Maven (mvn) is not installed" : `Maven could not fetch it:\n${stdout}${stderr}`;
    throw new Error(`Neo4j ${version} is not here and ${why}`);
  }

  // Somebody else may have fetched it meanwhile; theirs is as good.
  if (!existsSync(jars)) renameSync(join(part, "lib"), jars);
  rmSync(part, { recursive: true, force: true });
  return jars;
}
