# R: attacks by country, with what the table is. Not run by the tests: there is no R where they run.
library(DBI)

published <- commandArgs(trailingOnly = TRUE)[1]
connection <- dbConnect(duckdb::duckdb(), dbdir = published, read_only = TRUE)
cat(dbGetQuery(connection, "SELECT comment FROM duckdb_tables() WHERE table_name = 'attacks'")$comment, "\n")
print(dbGetQuery(
  connection,
  "SELECT country, count(*) AS attacks FROM marts.attacks WHERE country IS NOT NULL GROUP BY ALL ORDER BY 2 DESC, 1"
))
dbDisconnect(connection, shutdown = TRUE)
