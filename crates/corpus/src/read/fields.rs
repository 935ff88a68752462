//! The keys of a TOML table, asked for one by one, each value with its line. Every wrong type, missing key and unknown
//! key becomes a fault and reading goes on, which is why this is not a `Deserialize`: serde stops at the first.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::file::{At, File, short};
use super::suggest;
use crate::date::Partial;

/// The keys of one table. Ask for each key there can be, then say [`done`](Fields::done).
pub(super) struct Fields<'t> {
    pub(super) file: &'t File<'t>,
    /// The line the table begins in.
    pub(super) line: u32,
    table: &'t DeTable<'t>,
    /// What the table is, for sentences about it.
    name: &'static str,
    asked: RefCell<Vec<&'static str>>,
}

impl<'t> Fields<'t> {
    /// The keys of the file itself.
    pub(super) fn root(file: &'t File<'t>, tree: &'t Spanned<DeTable<'t>>) -> Self {
        Self::of(file, tree.get_ref(), 1, "file")
    }

    fn of(file: &'t File<'t>, table: &'t DeTable<'t>, line: u32, name: &'static str) -> Self {
        Self { file, line, table, name, asked: RefCell::default() }
    }

    /// Reports the keys that nothing asked for.
    pub(super) fn done(self) {
        let asked = self.asked.into_inner();
        for key in self.table.keys() {
            let said = key.get_ref().as_ref();
            let is_hole = said.is_empty() && self.file.is_broken();
            if !asked.contains(&said) && !is_hole {
                let what = format!("unknown key `{}` in this {}", short(said), self.name);
                let expected = self.file.instead(said, asked.iter().copied());
                self.file.fault(self.file.line(key.span().start), what, expected);
            }
        }
    }

    /// Whether the key is there, whatever its value.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Reports that a key is missing, unless the file is broken and may well have it.
    pub(super) fn missing(&self, key: &str, expected: &str) {
        if !self.file.is_broken() {
            self.file.fault(self.line, format!("this {} has no `{key}`", self.name), expected);
        }
    }

    fn get(&self, key: &'static str) -> Option<At<&'t DeValue<'t>>> {
        self.asked.borrow_mut().push(key);
        let value = self.table.get(key)?;
        // Where no value could be read, the parser puts one of its own that stands nowhere.
        let is_hole = value.span().is_empty() && !value.get_ref().is_table();
        if is_hole && self.file.is_broken() {
            return None;
        }
        Some(At { value: value.get_ref(), line: self.file.line(value.span().start) })
    }

    fn wrong(&self, key: &str, value: &At<&DeValue>, expected: &str) {
        let is = match value.value {
            DeValue::String(_) => "text",
            DeValue::Integer(_) => "a number",
            DeValue::Float(_) => "a number with a fraction",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date without quotation marks",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.file.fault(value.line, format!("`{key}` is {is}"), format!("expected {expected}"));
    }

    fn as_text(&self, key: &str, value: &At<&DeValue>, expected: &str) -> Option<At<String>> {
        let Some(text) = value.value.as_str() else {
            self.wrong(key, value, expected);
            return None;
        };
        if text.trim().is_empty() {
            self.file.fault(value.line, format!("`{key}` is empty"), "something, or no such key at all");
            return None;
        }
        Some(At { value: text.to_owned(), line: value.line })
    }

    /// Text that may be left out.
    pub(super) fn text(&self, key: &'static str) -> Option<At<String>> {
        let value = self.get(key)?;
        self.as_text(key, &value, "text in quotation marks")
    }

    /// Text that must be there.
    pub(super) fn required(&self, key: &'static str, expected: &str) -> Option<At<String>> {
        if !self.has(key) {
            self.missing(key, expected);
        }
        self.text(key)
    }

    /// Text that may be left out, and its line does not matter.
    pub(super) fn words(&self, key: &'static str) -> Option<String> {
        self.text(key).map(|text| text.value)
    }

    /// Text that may be left out, or be nothing but white space.
    pub(super) fn beside(&self, key: &'static str) -> Option<String> {
        match self.table.get(key).and_then(|value| value.get_ref().as_str()) {
            Some(text) => self.get(key).map(|_| text.to_owned()),
            None => self.words(key),
        }
    }

    /// A list of texts; empty where it is left out.
    pub(super) fn texts(&self, key: &'static str) -> Vec<At<String>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(list) = value.value.as_array() else {
            self.wrong(key, &value, "a list of texts, [\"...\"]");
            return Vec::new();
        };
        let items =
            list.iter().map(|item| At { value: item.get_ref(), line: self.file.line(item.span().start) });
        items.filter_map(|item| self.as_text(key, &item, "text in each place of the list")).collect()
    }

    /// A list of texts, one at least.
    pub(super) fn required_texts(&self, key: &'static str, expected: &str) -> Vec<At<String>> {
        let is_empty =
            |value: &Spanned<DeValue>| value.get_ref().as_array().is_some_and(|list| list.is_empty());
        if self.table.get(key).is_none_or(is_empty) {
            self.missing(key, expected);
        }
        self.texts(key)
    }

    /// One text or a list of them.
    pub(super) fn text_or_texts(&self, key: &'static str) -> Vec<At<String>> {
        match self.table.get(key).map(Spanned::get_ref) {
            Some(DeValue::String(_)) => self.text(key).into_iter().collect(),
            _ => self.texts(key),
        }
    }

    fn as_line(&self, key: &str, value: &At<&DeValue>) -> Option<u32> {
        let number = value.value.as_integer().and_then(|n| u32::from_str_radix(n.as_str(), n.radix()).ok());
        let number = number.filter(|&number| number > 0);
        if number.is_none() {
            match value.value {
                DeValue::Integer(n) => {
                    let what = format!("`{key}` is {}", short(n.as_str()));
                    self.file.fault(value.line, what, "lines are numbered from 1");
                }
                _ => self.wrong(key, value, "the number of a line"),
            }
        }
        number
    }

    /// The number of a line.
    pub(super) fn line_number(&self, key: &'static str) -> Option<At<u32>> {
        let value = self.get(key)?;
        self.as_line(key, &value).map(|number| At { value: number, line: value.line })
    }

    /// The first and the last of several lines.
    pub(super) fn line_numbers(&self, key: &'static str) -> Option<At<(u32, u32)>> {
        let value = self.get(key)?;
        let Some([first, last]) = value.value.as_array().map(|list| &list[..]) else {
            self.wrong(key, &value, "two numbers, the first line and the last, [3, 5]");
            return None;
        };
        let numbers =
            [first, last].map(|item| self.as_line(key, &At { value: item.get_ref(), line: value.line }));
        let [Some(first), Some(last)] = numbers else { return None };
        Some(At { value: (first, last), line: value.line })
    }

    /// One of a closed list of words; a fault where it is left out.
    pub(super) fn choice<T: Copy>(&self, key: &'static str, choices: &[(&str, T)]) -> Option<T> {
        let names = choices.iter().map(|&(name, _)| name);
        let said = self.required(key, &suggest::listed(names.clone()))?;
        let chosen = choices.iter().find(|(name, _)| *name == said.value);
        if chosen.is_none() {
            let what = format!("`{key}` cannot be `{}`", short(&said.value));
            self.file.fault(said.line, what, self.file.instead(&said.value, names));
        }
        chosen.map(|&(_, value)| value)
    }

    /// The same, where it may be left out.
    pub(super) fn optional_choice<T: Copy>(&self, key: &'static str, choices: &[(&str, T)]) -> Option<T> {
        if self.has(key) {
            return self.choice(key, choices);
        }
        self.asked.borrow_mut().push(key);
        None
    }

    /// A day, a month or a year.
    pub(super) fn partial(&self, key: &'static str) -> Option<At<Partial>> {
        let value = self.get(key)?;
        let said = self.as_text(key, &value, "a date in quotation marks, \"2023-10-12\"")?;
        let Some(date) = Partial::parse(&said.value) else {
            let what = format!("`{key}` is `{}`, which is no date", short(&said.value));
            self.file.fault(
                said.line,
                what,
                "a day, month or year that exists, as 2023-10-12, 2023-10 or 2023",
            );
            return None;
        };
        Some(At { value: date, line: said.line })
    }

    /// A table within this one.
    pub(super) fn table(&self, key: &'static str) -> Option<Fields<'t>> {
        let value = self.get(key)?;
        let Some(table) = value.value.as_table() else {
            self.wrong(key, &value, &format!("a table, [{key}]"));
            return None;
        };
        Some(Fields::of(self.file, table, value.line, key))
    }

    /// Whether something holds; what is left out does not.
    pub(super) fn truth(&self, key: &'static str) -> bool {
        let Some(value) = self.get(key) else { return false };
        value.value.as_bool().unwrap_or_else(|| {
            self.wrong(key, &value, "true or false");
            false
        })
    }

    /// The tables within one of this name, each by its own: `[key.NAME]`.
    pub(super) fn named_tables(&self, key: &'static str) -> Vec<(At<String>, Fields<'t>)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let expected = format!("tables, [{key}.NAME]");
        let Some(table) = value.value.as_table() else {
            self.wrong(key, &value, &expected);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (name, item) in table {
            let line = self.file.line(name.span().start);
            match item.get_ref().as_table() {
                Some(table) => {
                    let name = At { value: name.get_ref().to_string(), line };
                    tables.push((name, Fields::of(self.file, table, line, key)));
                }
                None => self.wrong(key, &At { value: item.get_ref(), line }, &expected),
            }
        }
        tables.sort_by_key(|(name, _)| name.line);
        tables
    }

    /// A list of tables within this one, in the order they are written in.
    pub(super) fn tables(&self, key: &'static str) -> Vec<Fields<'t>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let expected = format!("a list of tables, [[{key}]]");
        let Some(list) = value.value.as_array() else {
            self.wrong(key, &value, &expected);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in list {
            let line = self.file.line(item.span().start);
            match item.get_ref().as_table() {
                Some(table) => tables.push(Fields::of(self.file, table, line, key)),
                None => self.wrong(key, &At { value: item.get_ref(), line }, &expected),
            }
        }
        tables
    }
}
