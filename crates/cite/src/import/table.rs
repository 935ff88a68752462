//! Tables as spreadsheets write them: rows of cells, in quotation marks where they have to be.

/// A row and the line of the file it begins in, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
}

/// The rows of a table, empty ones left out; or the line of a cell whose quotation mark is never closed.
pub(super) fn rows(text: &str, between: char) -> Result<Vec<Row>, usize> {
    let mut rows = Vec::new();
    let mut chars = text.chars().peekable();
    let mut line = 1;
    while chars.peek().is_some() {
        let mut row = Row { line, cells: vec![String::new()] };
        while let Some(c) = chars.next() {
            let Some(cell) = row.cells.last_mut() else { break };
            match c {
                '"' if cell.is_empty() => {
                    let opened = line;
                    loop {
                        match chars.next() {
                            Some('"') if chars.next_if_eq(&'"').is_some() => cell.push('"'),
                            Some('"') => break,
                            Some(c) => {
                                line += usize::from(c == '\n');
                                cell.push(c);
                            }
                            None => return Err(opened),
                        }
                    }
                }
                '\r' | '\n' => {
                    if c == '\r' {
                        chars.next_if_eq(&'\n');
                    }
                    line += 1;
                    break;
                }
                c if c == between => row.cells.push(String::new()),
                c => cell.push(c),
            }
        }
        if row.cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(row);
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_as_spreadsheets_write_them() {
        let read = |text: &str| {
            rows(text, ',').map(|rows| rows.into_iter().map(|row| (row.line, row.cells)).collect::<Vec<_>>())
        };
        let cells = |cells: &[&str]| cells.iter().map(|&cell| cell.to_owned()).collect::<Vec<_>>();
        assert_eq!(
            read("a,b\r\n\"c, \"\"d\"\"\",\"e\nf\"\n\n,\r\ng,h"),
            Ok(vec![(1, cells(&["a", "b"])), (2, cells(&["c, \"d\"", "e\nf"])), (6, cells(&["g", "h"]))])
        );
        assert_eq!(read("a,b\r\n1,\"2\r\n"), Err(2));
        assert_eq!(read(""), Ok(vec![]));
    }
}
