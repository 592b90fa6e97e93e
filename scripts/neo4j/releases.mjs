/** The Neo4j servers that sayswho is tried against: the long-term line and the newest. */
export const RELEASES = [
  {
    version: "5.26.12",
    mainClass: "org.neo4j.server.CommunityEntryPoint",
    oldestJava: 17,
    newestJava: 21,
    flags: [],
  },
  {
    version: "2025.10.1",
    mainClass: "org.neo4j.server.Neo4jCommunity",
    oldestJava: 21,
    newestJava: Number.POSITIVE_INFINITY,
    flags: ["--add-modules=jdk.incubator.vector"],
  },
];

/** What every release wants of Java. */
export const OPENED_MODULES = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
];
