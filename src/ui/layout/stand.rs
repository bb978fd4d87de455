//! How what is in a row stands: beside each other and how wide, or below each
//! other.

use super::{Node, Width};
use crate::ui::widgets::within;
use egui::Ui;

/// How a row stands.
pub enum Stand {
    /// So wide each, in points.
    Beside(Vec<f32>),
    /// With this gap between them, in points.
    Below(f32),
}

/// How a row `width` points wide stands; with no gap for a column it never is
/// one.
pub fn of_row<M>(ui: &Ui, children: &[Node<'_, M>], gap: f32, stacked_gap: Option<f32>, width: f32) -> Stand {
    let room = width - gap * gaps(children);
    let parts: f32 = children.iter().map(Node::parts).sum();
    let share = |left: f32, child: &Node<'_, M>| (left * child.parts() / parts.max(f32::MIN_POSITIVE)).floor();
    let mut widths: Vec<f32> = children
        .iter()
        .map(|child| if matches!(child.width, Width::Fill(_)) { 0.0 } else { child.in_row(ui) })
        .collect();
    let left = room - widths.iter().sum::<f32>();
    let is_enough =
        |child: &Node<'_, M>| child.parts() == 0.0 || share(left, child) >= child.least(ui).min(child.at_most);
    if left >= 0.0 && children.iter().all(is_enough) {
        for (child, width) in children.iter().zip(&mut widths).filter(|(child, _)| child.parts() > 0.0) {
            *width = share(left, child).min(child.at_most);
        }
        return Stand::Beside(widths);
    }
    // Everything has the least it can be; then what fits its words has what
    // it wants, and what fills has the rest.
    let least: Vec<f32> = children.iter().map(|child| child.least(ui)).collect();
    let spare = room - least.iter().sum::<f32>();
    if let (Some(gap), true) = (stacked_gap, spare < 0.0) {
        return Stand::Below(gap);
    }
    let lacking: f32 = widths.iter().zip(&least).map(|(width, least)| (width - least).max(0.0)).sum();
    let granted = if lacking > 0.0 { (spare / lacking).clamp(0.0, 1.0) } else { 0.0 };
    for (width, least) in widths.iter_mut().zip(&least) {
        *width = (least + (*width - least).max(0.0) * granted).floor();
    }
    let spare = room - widths.iter().sum::<f32>();
    for (child, width) in children.iter().zip(&mut widths).filter(|(child, _)| child.parts() > 0.0) {
        // A line that is too full breaks inside its words.
        *width = within(*width + share(spare, child), 1.0, child.at_most);
    }
    Stand::Beside(widths)
}

/// What stands on one line of a wrapped row.
pub struct Line {
    /// Its first child's place.
    pub first: usize,
    /// How wide each on it is, in points.
    pub widths: Vec<f32>,
}

/// As many on a line as there is room for.
pub fn lines<M>(ui: &Ui, children: &[Node<'_, M>], gap: f32, width: f32) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut used = 0.0;
    for (place, child) in children.iter().enumerate() {
        let own = child.in_row(ui).min(width);
        match lines.last_mut() {
            Some(line) if used + gap + own <= width => {
                line.widths.push(own);
                used += gap + own;
            }
            _ => {
                lines.push(Line { first: place, widths: vec![own] });
                used = own;
            }
        }
    }
    lines
}

/// How many columns of `at_least` points there is room for, at most `most`,
/// and how wide each is.
pub fn columns(width: f32, gap: f32, at_least: f32, most: usize) -> (usize, f32) {
    // At least one, and no more than a screen has points.
    let fitting = ((width + gap) / (at_least + gap)).floor().max(1.0) as usize;
    let per_row = fitting.min(most).max(1);
    (per_row, ((width - gap * (per_row as f32 - 1.0)) / per_row as f32).max(0.0))
}

/// How many gaps there are between so many.
pub(super) fn gaps<M>(children: &[Node<'_, M>]) -> f32 {
    children.len().saturating_sub(1) as f32
}
