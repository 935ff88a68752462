//! Numbers as digits. What the standard library does for any floating-point number at all weighs as much as a picture;
//! what is written here is far below where they are counted exactly.

/// The largest whole number below which all are told apart.
pub(crate) const MOST: f64 = 9_007_199_254_740_992.0;

/// With so many places after the point, at most six: "12.50". What is no number is written as 0.
pub(crate) fn fixed(number: f64, places: usize) -> String {
    let scale = 10_u64.pow(places.min(6) as u32);
    let size = number.abs().clamp(0.0, MOST);
    let part = (size.fract() * scale as f64).round() as u64;
    // What rounds up to a whole is one.
    let (whole, part) = (size as u64 + part / scale, part % scale);
    let sign = if number < 0.0 && whole + part > 0 { "-" } else { "" };
    if scale == 1 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{part:0width$}", width = places.min(6))
    }
}

/// With at most two places, and none that is not needed: "12.5".
pub fn short(number: f64) -> String {
    let mut digits = fixed(number, 2);
    let kept = digits.trim_end_matches('0').trim_end_matches('.').len();
    digits.truncate(kept);
    digits
}

/// With so many places after the point, as the language that is spoken writes it.
pub(crate) fn shown(number: f64, places: usize) -> String {
    messages::decimal(number, places).unwrap_or_else(|| fixed(number, places))
}

/// Reads digits with at most one point among them, as "1.08"; commas are passed over.
pub(crate) fn read(digits: &str) -> Option<f64> {
    let (mut number, mut scale, mut is_part) = (0.0, 1.0, false);
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' => {
                number = number * 10.0 + f64::from(byte - b'0');
                scale *= if is_part { 10.0 } else { 1.0 };
            }
            b'.' if !is_part => is_part = true,
            b',' => {}
            _ => return None,
        }
    }
    // Of two whole numbers the nearest quotient: the very number that the digits mean.
    (number < MOST && scale < MOST).then(|| number / scale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_written_with_the_places_they_need() {
        for (number, two, least) in [
            (0.0, "0.00", "0"),
            (-0.001, "0.00", "0"),
            (-1.5, "-1.50", "-1.5"),
            (0.05, "0.05", "0.05"),
            (0.999, "1.00", "1"),
            (1e15, "1000000000000000.00", "1000000000000000"),
            (f64::NAN, "0.00", "0"),
        ] {
            assert_eq!((fixed(number, 2).as_str(), short(number).as_str()), (two, least));
        }
        assert_eq!((fixed(12.6, 0), fixed(1.0, 99)), ("13".into(), "1.000000".into()));
        for digits in ["1.2.3", "x", "-1", "9007199254740993"] {
            assert_eq!(read(digits), None, "{digits}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(number in 0.0_f64..1e6, places in 0_usize..=6) {
            let digits = fixed(number, places);
            prop_assert!((digits.parse::<f64>().unwrap() - number).abs() <= 0.5 * 0.1_f64.powi(places as i32) + 1e-9);
            prop_assert_eq!(read(&digits), digits.parse().ok());
        }
    }
}
