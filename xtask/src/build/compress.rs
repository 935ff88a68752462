//! The small copies beside each file, for hosts that send them as they are. Made as small as they get: they are made
//! once and sent often. Neither coding writes a time or a name, so two builds give the same bytes.

use std::io::Write;
use std::thread;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use super::asset::Asset;
use crate::problem::{OrSay, Outcome, Problem};

/// Adds both copies to every file.
pub(super) fn all(assets: &mut [Asset]) -> Outcome<()> {
    // The wasm module takes nearly all the time; the others are done beside it.
    thread::scope(|scope| {
        let jobs: Vec<_> = assets.iter_mut().map(|asset| scope.spawn(move || both(asset))).collect();
        jobs.into_iter()
            .try_for_each(|job| job.join().unwrap_or_else(|_| Err(Problem::new("Compressing failed"))))
    })
}

fn both(asset: &mut Asset) -> Outcome<()> {
    asset.brotli = Some(brotli(&asset.bytes).or_say(|| format!("Cannot compress {}", asset.name))?);
    asset.gzip = Some(gzip(&asset.bytes).or_say(|| format!("Cannot compress {}", asset.name))?);
    Ok(())
}

pub(super) fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    brotli_in(bytes, 22)
}

/// Looks back over a window of two to the power of `window` bytes, 24 at most.
pub(crate) fn brotli_in(bytes: &[u8], window: i32) -> std::io::Result<Vec<u8>> {
    let parameters =
        BrotliEncoderParams { quality: 11, lgwin: window, size_hint: bytes.len(), ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &parameters)?;
    Ok(small)
}

/// Packed so that browsers can open it by themselves.
pub(super) fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;
    use crate::build::asset::Part;

    #[test]
    fn both_copies_open_to_the_same_bytes() {
        let text = "a quotation, and again a quotation. ".repeat(50);
        let mut assets =
            [Asset::named("text.html", text.clone(), Part::Later), Asset::named("empty", "", Part::Later)];
        all(&mut assets).unwrap();
        for (asset, text) in assets.iter().zip([text.as_str(), ""]) {
            let mut opened = Vec::new();
            brotli::BrotliDecompress(&mut asset.brotli.as_deref().unwrap(), &mut opened).unwrap();
            assert_eq!(opened, text.as_bytes());
            let mut opened = Vec::new();
            flate2::read::GzDecoder::new(asset.gzip.as_deref().unwrap()).read_to_end(&mut opened).unwrap();
            assert_eq!(opened, text.as_bytes());
        }
        assert!(assets[0].brotli.as_ref().unwrap().len() < 100);
    }
}
