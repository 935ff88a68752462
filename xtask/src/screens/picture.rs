//! Makes a picture small: to so many colours that nobody sees a difference, one byte or less a dot, and packed as well as
//! it gets. Every picture stays in the history of the project for ever.

use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Filter, Transformations};
use quantizr::{Image, Options, QuantizeResult};

use crate::problem::{OrSay, Outcome, Problem};

/// How many colours are kept, at most.
const COLOURS: i32 = 64;

/// The same picture in fewer colours.
pub(super) fn small(png: &[u8]) -> Outcome<Vec<u8>> {
    let fail = || "A picture cannot be made small".to_owned();
    let dots = Dots::read(png).or_say(fail)?;
    let image = Image::new(&dots.rgba, dots.width, dots.height).map_err(|_| Problem::new(fail()))?;
    let mut options = Options::default();
    options.set_max_colors(COLOURS).map_err(|_| Problem::new(fail()))?;
    let mut result = QuantizeResult::quantize(&image, &options);
    // Dots of other colours beside each other would look rough, and pack badly.
    result.set_dithering_level(0.0).map_err(|_| Problem::new(fail()))?;
    let mut numbers = vec![0; dots.width * dots.height];
    result.remap_image(&image, &mut numbers).map_err(|_| Problem::new(fail()))?;
    let palette = result.get_palette();
    let count = usize::try_from(palette.count).unwrap_or_default().min(palette.entries.len());
    let colours: Vec<u8> =
        palette.entries[..count].iter().flat_map(|colour| [colour.r, colour.g, colour.b]).collect();
    packed(&dots, &numbers, colours).or_say(fail)
}

/// A picture as it comes.
struct Dots {
    width: usize,
    height: usize,
    rgba: Vec<u8>,
}

impl Dots {
    fn read(png: &[u8]) -> Result<Self, png::DecodingError> {
        let mut decoder = Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(
            Transformations::ALPHA | Transformations::STRIP_16 | Transformations::EXPAND,
        );
        let mut reader = decoder.read_info()?;
        let mut rgba = vec![0; reader.output_buffer_size().unwrap_or_default()];
        let info = reader.next_frame(&mut rgba)?;
        Ok(Self { width: info.width as usize, height: info.height as usize, rgba })
    }
}

/// One byte a dot, unfiltered: what packs best where there are few colours.
fn packed(dots: &Dots, numbers: &[u8], colours: Vec<u8>) -> Result<Vec<u8>, png::EncodingError> {
    let mut png = Vec::new();
    let size = |side: usize| u32::try_from(side).unwrap_or_default();
    let mut encoder = Encoder::new(&mut png, size(dots.width), size(dots.height));
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(colours);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    encoder.write_header()?.write_image_data(numbers)?;
    Ok(png)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of these colours, one dot each, eight in a row.
    fn picture(colours: &[[u8; 3]]) -> Vec<u8> {
        let mut png = Vec::new();
        let mut encoder = Encoder::new(&mut png, 8, u32::try_from(colours.len() / 8).unwrap());
        encoder.set_color(ColorType::Rgb);
        encoder.write_header().unwrap().write_image_data(&colours.concat()).unwrap();
        png
    }

    fn colours(png: &[u8]) -> Vec<[u8; 3]> {
        Dots::read(png).unwrap().rgba.chunks(4).map(|dot| [dot[0], dot[1], dot[2]]).collect()
    }

    #[test]
    fn few_colours_stay_as_they_are() {
        let few: Vec<[u8; 3]> = (0..64).map(|place| [place * 3, 250, 40 + place % 2]).collect();
        let small = small(&picture(&few)).unwrap();
        assert_eq!(colours(&small), few);
    }

    #[test]
    fn many_become_few_and_none_far_from_what_it_was() {
        let many: Vec<[u8; 3]> = (0..=255).map(|grey| [grey; 3]).collect();
        let kept = colours(&small(&picture(&many)).unwrap());
        assert!(kept.iter().zip(&many).all(|(kept, was)| kept[0].abs_diff(was[0]) < 8), "{kept:?}");
        assert!(kept.iter().collect::<std::collections::BTreeSet<_>>().len() <= 64);
        assert_eq!(small(&picture(&many)).unwrap(), small(&picture(&many)).unwrap());
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        assert!(small(b"no picture").is_err());
    }
}
