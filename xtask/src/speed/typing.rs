//! Typing: for each key the time from when the browser got it to the frame that shows what came of it, and to the last one:
//! what the page draws further down after the first still counts for the key, until the next one.

use serde_json::{Value, json};

use crate::problem::Outcome;
use crate::webdriver::Session;

/// What is felt as at once, in milliseconds.
pub(super) const AIM: f64 = 100.0;

/// What is typed, each in place of the one before: a word mistyped, several, a phrase, a field, what is nowhere.
const QUERIES: [&str; 6] = [
    "ceasfire",
    "war crimes in gaza",
    "\"lasting peace\"",
    "speaker:callamard justice",
    "hostages OR detainees -water",
    "zzqx",
];

/// In the page: notes for each key when it came, and when the first and the last frame after it were drawn that show a change.
const WATCH: &str = "
  globalThis.keys = [];
  const drawn = () => {
    const key = keys.at(-1);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (!key) return;
        key[1] ||= performance.now();
        key[2] = performance.now();
      };
      port2.postMessage(0);
    });
  };
  addEventListener('keydown', ({ timeStamp }) => keys.push([timeStamp, 0, 0]), true);
  addEventListener('input', drawn, true);
  new MutationObserver(drawn).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
";

/// Once nothing has been drawn for a while.
const STILL: &str = "const done = arguments[0];
  const look = () => {
    const last = keys.at(-1)?.[2] ?? 0;
    if (!keys.length || (last && performance.now() - last > 120)) done(true);
    else setTimeout(look, 30);
  };
  look();";

/// How long a key takes, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Key {
    /// Until what can be in view is drawn.
    pub(super) first: f64,
    /// Until nothing more is drawn.
    pub(super) last: f64,
}

/// The times of every key.
pub(super) fn measured(url: &str, slower: u32) -> Outcome<Vec<Key>> {
    let session = Session::start(&[])?;
    session.go(url)?;
    session.until("document.querySelector('#app #search:enabled') && document.querySelector('#help dl')")?;
    session.cdp("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }))?;
    session.run(WATCH, &[])?;
    let mut times = Vec::new();
    for query in QUERIES {
        session.run("keys.length = 0; document.querySelector('#search').select();", &[])?;
        session.run("document.querySelector('#search').focus();", &[])?;
        for letter in query.chars() {
            press(&session, letter)?;
            session.awaited(STILL)?;
        }
        times.extend(read(&session.run("return keys;", &[])?));
    }
    Ok(times)
}

fn press(session: &Session, letter: char) -> Outcome<()> {
    let text = letter.to_string();
    session.cdp("Input.dispatchKeyEvent", &json!({ "type": "keyDown", "key": text, "text": text }))?;
    session.cdp("Input.dispatchKeyEvent", &json!({ "type": "keyUp", "key": text })).map(drop)
}

/// How long each key took that changed something.
fn read(keys: &Value) -> Vec<Key> {
    let since = |key: &Value, frame: usize| Some(key[frame].as_f64()? - key[0].as_f64()?);
    let keys = keys.as_array().into_iter().flatten();
    let keys = keys.filter_map(|key| Some(Key { first: since(key, 1)?, last: since(key, 2)? }));
    keys.filter(|key| key.first > 0.0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_takes_from_its_coming_to_its_frames() {
        let [one, other] = [Key { first: 16.5, last: 16.5 }, Key { first: 40.0, last: 90.0 }];
        assert_eq!(read(&json!([[100.0, 116.5, 116.5], [200.0, 240.0, 290.0]])), [one, other]);
        assert!(read(&json!([[100.0, 0, 0]])).is_empty());
    }
}
