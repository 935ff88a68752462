//! JSON, read and written. By hand, as the library for it would be half of what a reader loads to export or import;
//! tests hold it against that library.

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, by its digits, as nothing here is reckoned with.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, in the order of its fields.
    Fields(Vec<(String, Json)>),
}

/// Where a text stops being JSON, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// Deeper than any file of ours; a file that is nested without end must not use up the stack.
const DEEPEST: u32 = 64;

impl Json {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A number.
    pub fn number(number: u32) -> Self {
        Self::Number(number.to_string())
    }

    /// An object of the fields that are there.
    pub fn object<const N: usize>(fields: [(&str, Option<Json>); N]) -> Self {
        let there = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        Self::Fields(there.collect())
    }

    /// A field of an object; of two with one name the last.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Fields(fields) => fields.iter().rev().find(|(own, _)| own == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text that it is; empty where it is none.
    pub fn as_text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// The number that it is, where it is a whole one that fits.
    pub fn as_number(&self) -> Option<u32> {
        match self {
            Self::Number(digits) => digits.parse().ok(),
            _ => None,
        }
    }

    /// Reads a text that is one value.
    ///
    /// # Errors
    ///
    /// Where the text is no JSON, or nested deeper than any file of ours.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(DEEPEST);
        reader.space();
        value.filter(|_| reader.at == text.len()).ok_or_else(|| reader.fault())
    }

    /// Writes it, a line for each field and item.
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        match self {
            Self::Null => *out += "null",
            Self::Bool(is) => *out += if *is { "true" } else { "false" },
            Self::Number(digits) => *out += digits,
            Self::Text(text) => quote(out, text),
            Self::List(items) => {
                lines(out, ['[', ']'], depth, items.iter().map(|item| (None, item)));
            }
            Self::Fields(fields) => {
                lines(
                    out,
                    ['{', '}'],
                    depth,
                    fields.iter().map(|(name, value)| (Some(name.as_str()), value)),
                );
            }
        }
    }
}

/// What stands between brackets: items, or fields with their names.
fn lines<'a>(
    out: &mut String,
    [open, close]: [char; 2],
    depth: usize,
    values: impl Iterator<Item = (Option<&'a str>, &'a Json)>,
) {
    out.push(open);
    let begins = out.len();
    for (name, value) in values {
        *out += if out.len() > begins { ",\n" } else { "\n" };
        *out += &"  ".repeat(depth + 1);
        if let Some(name) = name {
            quote(out, name);
            *out += ": ";
        }
        value.write(out, depth + 1);
    }
    if out.len() > begins {
        out.push('\n');
        *out += &"  ".repeat(depth);
    }
    out.push(close);
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => *out += "\\n",
            '\r' => *out += "\\r",
            '\t' => *out += "\\t",
            '\u{8}' => *out += "\\b",
            '\u{c}' => *out += "\\f",
            '\0'..='\u{1f}' => *out += &format!("\\u{:04x}", u32::from(c)),
            c => out.push(c),
        }
    }
    out.push('"');
}

struct Reader<'a> {
    text: &'a str,
    /// The byte that is read next.
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Steps over a byte, if it is this one.
    fn eat(&mut self, byte: u8) -> bool {
        let is = self.peek() == Some(byte);
        self.at += usize::from(is);
        is
    }

    fn eat_word(&mut self, word: &str) -> Option<()> {
        self.text.get(self.at..)?.starts_with(word).then(|| self.at += word.len())
    }

    fn eat_digits(&mut self) -> Option<()> {
        let begins = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > begins).then_some(())
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// `None` wherever the text is no JSON; `at` is then where.
    fn value(&mut self, deepest: u32) -> Option<Json> {
        self.space();
        match self.peek()? {
            b'n' => self.eat_word("null").map(|()| Json::Null),
            b't' => self.eat_word("true").map(|()| Json::Bool(true)),
            b'f' => self.eat_word("false").map(|()| Json::Bool(false)),
            b'"' => self.string().map(Json::Text),
            b'[' => {
                let mut items = Vec::new();
                self.between(b']', |reader| {
                    items.push(reader.value(deepest.checked_sub(1)?)?);
                    Some(())
                })?;
                Some(Json::List(items))
            }
            b'{' => {
                let mut fields = Vec::new();
                self.between(b'}', |reader| {
                    let name = reader.string()?;
                    reader.space();
                    reader.eat(b':').then_some(())?;
                    fields.push((name, reader.value(deepest.checked_sub(1)?)?));
                    Some(())
                })?;
                Some(Json::Fields(fields))
            }
            _ => self.number(),
        }
    }

    /// What stands between two brackets, parted by commas; the next byte is the first of them.
    fn between(&mut self, close: u8, mut one: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        self.space();
        if self.eat(close) {
            return Some(());
        }
        loop {
            self.space();
            one(self)?;
            self.space();
            if self.eat(close) {
                return Some(());
            }
            self.eat(b',').then_some(())?;
        }
    }

    fn number(&mut self) -> Option<Json> {
        let begins = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.eat_digits()?;
        }
        if self.eat(b'.') {
            self.eat_digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _ = self.eat(b'+') || self.eat(b'-');
            self.eat_digits()?;
        }
        self.text.get(begins..self.at).map(|digits| Json::Number(digits.to_owned()))
    }

    fn string(&mut self) -> Option<String> {
        self.eat(b'"').then_some(())?;
        let mut out = String::new();
        loop {
            let c = self.text.get(self.at..)?.chars().next()?;
            match c {
                '\0'..='\u{1f}' => return None,
                '"' => {
                    self.at += 1;
                    return Some(out);
                }
                '\\' => out.push(self.escape()?),
                c => {
                    self.at += c.len_utf8();
                    out.push(c);
                }
            }
        }
    }

    /// The character of an escape; the next byte is its backslash.
    fn escape(&mut self) -> Option<char> {
        let sign = *self.text.as_bytes().get(self.at + 1)?;
        let plain = match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => {
                let first = self.unit()?;
                // Two of them are one character where it is beyond the first plane.
                let number = if (0xd800..0xdc00).contains(&first) {
                    let second = self.unit().filter(|second| (0xdc00..0xe000).contains(second))?;
                    0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
                } else {
                    first
                };
                return char::from_u32(number);
            }
            _ => return None,
        };
        self.at += 2;
        Some(plain)
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 6)?.strip_prefix("\\u")?;
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let unit = u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)?;
        self.at += 6;
        Some(unit)
    }

    fn fault(&self) -> Fault {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        Fault { line: 1 + before.matches('\n').count(), column: 1 + line.chars().count() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn of(value: &Value) -> Json {
        match value {
            Value::Null => Json::Null,
            Value::Bool(is) => Json::Bool(*is),
            Value::Number(number) => Json::Number(number.to_string()),
            Value::String(text) => Json::text(text),
            Value::Array(items) => Json::List(items.iter().map(of).collect()),
            Value::Object(fields) => {
                Json::Fields(fields.iter().map(|(name, value)| (name.clone(), of(value))).collect())
            }
        }
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(any::<String>(), inner, 0..4)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_what_the_library_writes(value in any_value()) {
            prop_assert_eq!(of(&value).pretty(), serde_json::to_string_pretty(&value).unwrap() + "\n");
        }

        #[test]
        fn what_the_library_writes_is_read(value in any_value()) {
            prop_assert_eq!(Json::read(&value.to_string()), Ok(of(&value)));
        }

        #[test]
        fn what_the_library_refuses_is_refused(text in r#"[\[\]{},:"\\unul0-9.eE+ \n-]{0,12}|"(\\u[dD][89a-f][0-9a-f]{2}|\\[a-z]){1,2}""#) {
            prop_assert_eq!(Json::read(&text).is_ok(), serde_json::from_str::<Value>(&text).is_ok(), "{}", text);
        }
    }

    #[test]
    fn a_fault_has_its_line_and_column() {
        for (text, line, column) in
            [("", 1, 1), ("{\n  oops", 2, 3), ("[1,]", 1, 4), ("\"é\" x", 1, 5), ("{\"a\":\n\"b", 2, 3)]
        {
            assert_eq!(Json::read(text), Err(Fault { line, column }), "{text}");
        }
        let deep = "[".repeat(100_000);
        assert!(Json::read(&deep).is_err());
    }
}
