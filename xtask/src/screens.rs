//! `cargo xtask screens`: pictures of every view, as readers at a desk, with a tablet and with a telephone see it, in light
//! and in dark, into `docs/screens`. What is pictured is declared in `table`; `camera` takes the pictures, `picture` makes
//! them small. Two runs of one build on one computer are meant to give the same bytes: nothing moves, no caret blinks, the
//! clock stands at one day, and the page has an address of its own. Fonts are those of the computer.

mod camera;
mod picture;
mod table;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use lexopt::{Arg, Parser, ValueExt};

use crate::problem::{OrSay, Outcome, Problem};
use crate::project::{self, shown};
use crate::terminal::grouped;
use crate::{build, server};
use camera::Camera;
use table::{SCREENS, SIZES, Screen, Size, THEMES};

/// What was typed after `screens`.
pub(crate) struct Options {
    /// Only the pictures whose names have this in them.
    only: Option<String>,
}

impl Options {
    /// Reads them.
    pub(crate) fn read(mut arguments: Parser) -> Outcome<Self> {
        let mut options = Self { only: None };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("only") => options.only = Some(arguments.value()?.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(options)
    }

    fn wants(&self, name: &str) -> bool {
        self.only.as_ref().is_none_or(|word| name.contains(word.as_str()))
    }
}

/// Builds, serves, takes the pictures, and clears away those that are no longer declared.
pub(crate) fn command(options: &Options) -> Outcome<ExitCode> {
    if !pictures().any(|(screen, size, theme)| options.wants(&file(screen, size, theme))) {
        return Err(Problem::new(
            "No picture has this in its name; xtask/src/screens/table.rs declares them",
        ));
    }
    build::run(&build::Options::plain(false))?;
    let folder = project::root().join("docs/screens");
    fs::create_dir_all(&folder).or_say(|| format!("Cannot make {}", shown(&folder)))?;
    let server = server::Server::start(&project::dist(), server::Port::Any)?;
    let camera = Camera::start(&server.address())?;
    for size in &SIZES {
        for screen in SCREENS.iter().filter(|screen| screen.fits(size)) {
            let wanted: Vec<&str> =
                THEMES.into_iter().filter(|&theme| options.wants(&file(screen, size, theme))).collect();
            if wanted.is_empty() {
                continue;
            }
            let fail =
                |problem: Problem| Problem::new(format!("{}, {} px: {problem}", screen.name, size.width));
            camera.shows(screen, size).map_err(fail)?;
            for theme in wanted {
                let picture = picture::small(&camera.taken(theme).map_err(fail)?)?;
                let path = folder.join(file(screen, size, theme));
                println!("{:>9}  {}", grouped(picture.len()), shown(&path));
                fs::write(&path, picture).or_say(|| format!("Cannot write {}", shown(&path)))?;
            }
        }
    }
    let bytes = tidied(&folder)?;
    println!("\n{} bytes of pictures in {}, taken in {}.", grouped(bytes), shown(&folder), camera.version());
    Ok(ExitCode::SUCCESS)
}

fn pictures() -> impl Iterator<Item = (&'static Screen, &'static Size, &'static str)> {
    let sizes = |screen: &'static Screen| {
        SIZES.iter().filter(|size| screen.fits(size)).map(move |size| (screen, size))
    };
    SCREENS.iter().flat_map(sizes).flat_map(|(screen, size)| THEMES.map(|theme| (screen, size, theme)))
}

fn file(screen: &Screen, size: &Size, theme: &str) -> String {
    format!("{}-{}-{theme}.png", screen.name, size.width)
}

fn declared() -> BTreeSet<String> {
    pictures().map(|(screen, size, theme)| file(screen, size, theme)).collect()
}

/// Takes away the pictures that nothing declares; gives how many bytes the others have.
fn tidied(folder: &Path) -> Outcome<usize> {
    let fail = || format!("Cannot tidy {}", shown(folder));
    let declared = declared();
    let mut bytes = 0;
    for entry in fs::read_dir(folder).or_say(fail)? {
        let path = entry.or_say(fail)?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if declared.contains(&name) {
            bytes += fs::read(&path).or_say(fail)?.len();
        } else if name.ends_with(".png") {
            fs::remove_file(&path).or_say(fail)?;
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_has_a_name_of_its_own() {
        assert_eq!(declared().len(), pictures().count());
    }

    #[test]
    fn a_view_that_a_wide_window_has_not_is_pictured_in_none() {
        let named = |word: &str| declared().iter().filter(|name| name.starts_with(word)).count();
        assert_eq!((named("filters-1440"), named("filters-390"), named("document-1440")), (0, 2, 2));
    }

    #[test]
    fn every_picture_that_is_kept_is_declared_and_the_readme_shows_one_of_them() {
        let declared = declared();
        for entry in fs::read_dir(project::root().join("docs/screens")).unwrap() {
            let name = entry.unwrap().file_name().to_string_lossy().into_owned();
            assert!(
                declared.contains(&name),
                "docs/screens/{name}: xtask/src/screens/table.rs declares none such"
            );
        }
        let readme = project::read(&project::root().join("README.md")).unwrap();
        let (_, rest) = readme.split_once("](docs/screens/").unwrap();
        assert!(declared.contains(rest.split(')').next().unwrap()), "the README shows another picture");
    }
}
