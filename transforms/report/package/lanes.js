// Lays marks out in rows: within a row, a mark goes into the first lane where it touches no other.

const LANE = 14;
const TITLE = 32;
const AFTER_ROW = 8;

// Rows with a title and the height where each begins, marks with the height where each lies, and the total height.
// `rows` is [{key, title, height?}] from top to bottom; a row without marks is left out unless it has a height.
function layLanes(marks, rows, width, from, to) {
  const placed = [];
  const titles = [];
  let y = 0;
  for (const row of rows) {
    const found = marks.filter((mark) => mark.row === row.key).sort((a, b) => a.middle - b.middle);
    if (!found.length && !row.height) continue;
    titles.push({ key: row.key, title: row.title, y });
    if (row.height) {
      y += row.height;
      continue;
    }
    const ends = [];
    for (const mark of found) {
      const x = ((mark.middle - from) / (to - from)) * width;
      let lane = ends.findIndex((end) => end + LANE <= x);
      if (lane < 0) lane = ends.length;
      ends[lane] = x;
      placed.push({ ...mark, y: y + TITLE + lane * LANE });
    }
    y += TITLE + ends.length * LANE + AFTER_ROW;
  }
  return { marks: placed, rows: titles, height: Math.max(y, 40) };
}

// The span of time of the marks, with a little room at both ends.
function spanOf(marks) {
  if (!marks.length) return [0, 1];
  const from = Math.min(...marks.map((mark) => mark.first));
  const to = Math.max(...marks.map((mark) => mark.last));
  const room = Math.max((to - from) * 0.02, 15 * 86400000);
  return [from - room, to + room];
}
