// DuckDB from Node: attacks by country, with what the table is.
import { DuckDBInstance } from "@duckdb/node-api";

const instance = await DuckDBInstance.create(process.argv[2], { access_mode: "READ_ONLY" });
const connection = await instance.connect();
const comment = await connection.runAndReadAll("SELECT comment FROM duckdb_tables() WHERE table_name = 'attacks'");
console.log(comment.getRows()[0][0]);
const counted = await connection.runAndReadAll(
  "SELECT country, count(*) FROM marts.attacks WHERE country IS NOT NULL GROUP BY ALL ORDER BY 2 DESC, 1",
);
for (const [country, attacks] of counted.getRows()) console.log(`${country} ${attacks}`);
connection.closeSync();
instance.closeSync();
