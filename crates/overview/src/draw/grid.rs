//! A grid as a picture: a cell for each row and column, the stronger the more it counts, with the number in it. Where not
//! all columns find room, those of groups stand for their members.

use explore::Value;
use messages::say;

use crate::draw::scene::{Anchor, Frame, Item, Look, Scene, Shape};
use crate::draw::text::{width, wrap};
use crate::grid::Grid;

const SIZE: f64 = 13.0;
const LEADING: f64 = 15.0;
/// Room enough for a finger, and for four digits.
const LEAST_COLUMN: f64 = 26.0;
const MOST_COLUMN: f64 = 44.0;
const LEAST_ROW: f64 = 26.0;
/// How far the name of a group's member is set in, and what parts a name from its row.
const INSET: f64 = 12.0;
const GAP: f64 = 6.0;
const BESIDE: f64 = INSET + GAP;

impl Grid {
    /// The columns that find room in a width, as places among all: all of them; else groups, with the members of those
    /// that are unfolded; else the group unfolded last and its members. What is not among them is in the table.
    pub fn columns_that_fit(&self, width: f64, unfolded: &[Value]) -> Vec<usize> {
        let all = &self.columns.headings;
        // One column is that of all.
        let most = ((width - self.label_room(width)) / LEAST_COLUMN) as usize;
        let most = most.saturating_sub(1);
        let is_open = |group: Option<usize>, open: &[Value]| {
            group.and_then(|group| all.get(group)).is_none_or(|group| open.contains(&group.value))
        };
        let folded = |open: &[Value]| -> Vec<usize> {
            all.iter()
                .enumerate()
                .filter(|(_, one)| is_open(one.group, open))
                .map(|(place, _)| place)
                .collect()
        };
        let last = unfolded.last().and_then(|&last| all.iter().position(|one| one.value == last));
        let of_last = all
            .iter()
            .enumerate()
            .filter(|(place, one)| last == Some(*place) || (last.is_some() && one.group == last));
        let of_last: Vec<usize> = of_last.map(|(place, _)| place).collect();
        let choices = [(0..all.len()).collect(), folded(unfolded), of_last, folded(&[])];
        let fits = |choice: &&Vec<usize>| !choice.is_empty() && choice.len() <= most;
        let chosen = choices.iter().find(fits).or(choices.last()).cloned().unwrap_or_default();
        chosen.into_iter().take(most).collect()
    }

    /// The picture, with these columns.
    pub fn scene(&self, columns: &[usize], frame: Frame) -> Scene {
        let mut scene = Scene::new(&self.title, frame);
        let label_room = self.label_room(frame.width);
        let places: Vec<Option<usize>> =
            [None].into_iter().chain(columns.iter().copied().map(Some)).collect();
        let column_width = ((frame.width - label_room) / places.len() as f64).min(MOST_COLUMN);
        let left = |column: usize| label_room + column as f64 * column_width;
        let named = |column: Option<usize>| {
            column
                .and_then(|column| self.columns.headings.get(column))
                .map_or(say::all(), |heading| &heading.label)
        };
        let head = places.iter().map(|&column| width(named(column), SIZE)).fold(0.0, f64::max).ceil();
        for (number, &column) in places.iter().enumerate() {
            let (x, words) = (left(number) + column_width / 2.0, named(column).to_owned());
            let label = Item::new(Look::Label, Shape::Turned { x, y: head, size: SIZE, words });
            scene.items.push(label.saying(self.says(None, column), self.click(None, column)));
        }
        let mut top = head + 6.0;
        let rows = [None].into_iter().chain((0..self.rows.headings.len()).map(Some));
        for row in rows {
            let height = self.add_row_label(&mut scene, row, top, label_room);
            for (number, &column) in places.iter().enumerate() {
                let cell =
                    Shape::Rect { x: left(number), y: top, width: column_width - 1.0, height: height - 1.0 };
                self.add_cell(&mut scene, row, column, cell);
            }
            top += height;
        }
        scene.finish(top, frame)
    }

    /// Adds a row's name; gives how high the row is.
    fn add_row_label(&self, scene: &mut Scene, row: Option<usize>, top: f64, room: f64) -> f64 {
        let heading = row.and_then(|row| self.rows.headings.get(row));
        let inset = if heading.is_some_and(|heading| heading.group.is_some()) { INSET } else { 0.0 };
        let lines = wrap(heading.map_or(say::all(), |heading| &heading.label), room - inset - GAP, SIZE);
        let height = (lines.len() as f64 * LEADING + 4.0).max(LEAST_ROW);
        let first = top + (height - (lines.len() as f64 - 1.0) * LEADING) / 2.0 + 0.27 * SIZE;
        for (number, line) in lines.iter().enumerate() {
            let place = (inset, first + number as f64 * LEADING);
            let item = Item::text(Look::Label, place, SIZE, Anchor::Left, line);
            let is_first = number == 0;
            let item = if is_first { item.saying(self.says(row, None), self.click(row, None)) } else { item };
            scene.items.push(item);
        }
        height
    }

    fn add_cell(&self, scene: &mut Scene, row: Option<usize>, column: Option<usize>, shape: Shape) {
        let count = self.count(row, column);
        let is_total = row.is_none() || column.is_none();
        let look = if count == 0 { Look::Empty } else { Look::Cell };
        let Shape::Rect { x, y, width: wide, height } = shape else { return };
        let mut cell = Item::new(look, shape).saying(self.says(row, column), self.click(row, column));
        // By the root, so that little is told from nothing beside much. Totals would make all else pale.
        let part = f64::from(count) / f64::from(self.most().max(1));
        cell.strength = if is_total { 0.0 } else { part.sqrt() };
        scene.items.push(cell);
        let words = messages::count(count as usize);
        let size = (wide / width(&words, 1.0)).min(12.0);
        let place = (x + wide / 2.0, y + height / 2.0 + 0.35 * size);
        let look = if count == 0 { Look::Note } else { Look::Number };
        scene.items.push(Item::text(look, place, size, Anchor::Middle, &words));
    }

    /// A third for the names of rows, more or less; as much as their longest word asks for, so that none is cut, but never
    /// more than half.
    fn label_room(&self, width_of_all: f64) -> f64 {
        let labels = || self.rows.headings.iter().map(|heading| heading.label.as_str());
        let widest =
            |texts: &mut dyn Iterator<Item = &str>| texts.map(|text| width(text, SIZE)).fold(0.0, f64::max);
        let (whole, word) = (widest(&mut labels()), widest(&mut labels().flat_map(str::split_whitespace)));
        (whole + BESIDE).min((width_of_all * 0.36).max(word + BESIDE)).min(width_of_all / 2.0)
    }
}
