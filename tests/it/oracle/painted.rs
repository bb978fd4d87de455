//! What is painted: texts, and the cards, buttons and fields they stand in.

use super::controls::{Control, controls};
use super::{Fault, Kind, short};
use egui::accesskit::Role;
use egui::{Rect, Shape, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

/// What is lower shows no line of the smallest text, in points.
const LINE: f32 = 12.0;

/// A painted text, or a box with an edge.
struct Piece {
    rect: Rect,
    /// Outside of it nothing is seen.
    clip: Rect,
    /// How many of the grounds were painted before it.
    after: usize,
    words: String,
}

impl Piece {
    /// Whether it scrolls together with the other, so that what is not in
    /// sight now is later.
    fn moves_with(&self, other: &Self) -> bool {
        self.clip == other.clip
    }

    /// Where both are, in sight or to be scrolled there.
    fn shared(&self, other: &Self) -> Rect {
        let both = self.rect.intersect(other.rect);
        if self.moves_with(other) { both } else { both.intersect(self.clip).intersect(other.clip) }
    }
}

/// All that is painted, in its order.
#[derive(Default)]
struct Painted {
    texts: Vec<Piece>,
    /// With an edge and rounded corners: cards, buttons, fields.
    boxes: Vec<Piece>,
    /// Opaque: what is under them is not seen. With their clips.
    grounds: Vec<(Rect, Rect)>,
}

impl Painted {
    /// Whether the region of a piece is covered by what is painted after it.
    fn is_covered(&self, region: Rect, piece: &Piece) -> bool {
        self.grounds.iter().skip(piece.after).any(|(rect, clip)| {
            let seen = if *clip == piece.clip { *rect } else { rect.intersect(*clip) };
            seen.expand(0.5).contains_rect(region)
        })
    }

    /// The smallest box that a text begins, ends or has its middle in, where
    /// it reaches out of it.
    fn left_box(&self, text: &Piece) -> Option<Rect> {
        let middle = text.rect.center();
        let points = [pos2(text.rect.left() + 1.0, middle.y), middle, pos2(text.rect.right() - 1.0, middle.y)];
        points.iter().find_map(|at| {
            let round = self.boxes.iter().filter(|card| {
                let between = self.grounds.iter().take(text.after).skip(card.after);
                let is_seen =
                    !between.map(|(rect, _)| rect).any(|rect| rect.contains(*at) && !card.rect.contains_rect(*rect));
                card.after <= text.after
                    && card.moves_with(text)
                    && card.rect.contains(*at)
                    && card.rect.height() >= 20.0
                    && is_seen
            });
            let smallest = round.min_by(|one, other| one.rect.area().total_cmp(&other.rect.area()))?;
            (!smallest.rect.expand(1.5).contains_rect(text.rect)).then_some(smallest.rect)
        })
    }
}

/// Texts on each other, cut, or outside their box; boxes on each other.
pub fn faults<S>(window: &Harness<'_, S>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut wrong = |kind, what| faults.push(Fault { kind, what });
    let room = window.ctx.content_rect();
    let (bars, written) = (scroll_bars(window), written(window));
    let controls: Vec<Control> = controls(window).into_values().collect();
    let mut painted = Painted::default();
    for clipped in &window.output().shapes {
        let clip = clipped.clip_rect.intersect(room);
        let after = painted.grounds.len();
        match &clipped.shape {
            Shape::Rect(rect) => {
                if rect.fill.a() == 255 {
                    painted.grounds.push((rect.rect, clip));
                }
                let is_round = rect.corner_radius.ne > 0 && rect.corner_radius.sw > 0;
                if is_round && rect.stroke.width > 0.0 && rect.fill.a() == 255 {
                    painted.boxes.push(Piece { rect: rect.rect, clip, after: after + 1, words: String::new() });
                }
            }
            // What lies over the page has its shadow with it.
            Shape::Vec(parts) => painted.grounds.extend(parts.iter().filter_map(|part| match part {
                Shape::Rect(rect) if rect.fill.a() == 255 => Some((rect.rect, clip)),
                _ => None,
            })),
            Shape::Text(text) => {
                let words = text.galley.text().to_owned();
                let rect = text.visual_bounding_rect();
                if words.contains('🔥') {
                    wrong(Kind::Crash, "two things have one name for egui".to_owned());
                }
                if !rect.is_positive() || words.trim().is_empty() || written.contains(&words) {
                    continue;
                }
                let piece = Piece { rect, clip, after, words };
                if text.galley.elided && !is_told(&piece, &controls) {
                    wrong(
                        Kind::Cut,
                        format!("«{}» ends in an ellipsis, and nothing shows the whole", short(&piece.words)),
                    );
                }
                if clip.width() < 1.0
                    || clip.height() < piece.rect.height().min(LINE) && !is_beside_page(clip, room, &bars)
                {
                    wrong(Kind::Cut, "a part of the page has no room for a line".to_owned());
                } else if let Some(how) = cut(&piece, room, &bars) {
                    wrong(Kind::Cut, format!("«{}» {how}", short(&piece.words)));
                }
                painted.texts.push(piece);
            }
            _ => {}
        }
    }
    for (place, text) in painted.texts.iter().enumerate() {
        for other in painted.texts.iter().take(place) {
            let both = text.shared(other);
            if both.width() > 3.0 && both.height() > 5.0 && !painted.is_covered(both, other) {
                wrong(Kind::Overlap, format!("«{}» on «{}»", short(&text.words), short(&other.words)));
            }
        }
        if let Some(card) = painted.left_box(text) {
            wrong(Kind::Outside, format!("«{}» at {:.0?} reaches out of {card:.0?}", short(&text.words), text.rect));
        }
    }
    // What has the whole window to be in lies over the page: an open list.
    let cards: Vec<&Piece> = painted.boxes.iter().filter(|card| card.clip != room).collect();
    for (place, card) in cards.iter().enumerate() {
        for other in cards.iter().take(place).filter(|other| card.moves_with(other)) {
            let both = card.shared(other);
            let is_within =
                card.rect.expand(1.0).contains_rect(other.rect) || other.rect.expand(1.0).contains_rect(card.rect);
            if both.width() > 3.0 && both.height() > 3.0 && !is_within {
                wrong(Kind::Overlap, format!("a box at {:.0?} on one at {:.0?}", card.rect, other.rect));
            }
        }
    }
    faults
}

/// An ellipsis is no harm where what is pressed there opens, and says the
/// whole; in an open list nothing more opens.
fn is_told(piece: &Piece, controls: &[Control]) -> bool {
    controls.iter().any(|control| {
        let is_open_list = matches!(control.role, Role::MenuItem | Role::MenuItemRadio | Role::MenuItemCheckBox);
        let is_whole = control.name.contains(piece.words.trim()) || control.value.contains(piece.words.trim());
        !is_open_list && is_whole && control.rect.expand(1.0).contains(piece.rect.center())
    })
}

/// How it is cut. What can be scrolled into sight is not.
fn cut(piece: &Piece, room: Rect, bars: &[Rect]) -> Option<String> {
    let Piece { rect, clip, .. } = piece;
    if rect.left() < clip.left() - 1.0 || rect.right() > clip.right() + 1.0 {
        return Some(format!(
            "from {:.0} to {:.0} in {:.0} to {:.0}",
            rect.left(),
            rect.right(),
            clip.left(),
            clip.right()
        ));
    }
    let is_above_or_below = rect.top() < clip.top() - 1.5 || rect.bottom() > clip.bottom() + 1.5;
    if is_above_or_below && !scrolls(*clip, bars) && !is_beside_page(*clip, room, bars) {
        return Some(format!("down to {:.0} in {:.0} to {:.0}", rect.bottom(), clip.top(), clip.bottom()));
    }
    None
}

/// Whether what is seen through `clip` scrolls: a bar stands beside it.
fn scrolls(clip: Rect, bars: &[Rect]) -> bool {
    bars.iter().any(|bar| {
        let shared = bar.y_range().intersection(clip.y_range()).span();
        shared > 0.5 * bar.height() && bar.left() > clip.left() && bar.left() < clip.right() + 24.0
    })
}

/// Whether the window's edge of `clip` is where a page ends that scrolls: then
/// what has no room now comes into sight later.
fn is_beside_page(clip: Rect, room: Rect, bars: &[Rect]) -> bool {
    let ends = [clip.top(), clip.bottom()].into_iter().filter(|end| room.y_range().expand(1.0).contains(*end));
    bars.iter().any(|bar| bar.height() > LINE && ends.clone().any(|end| bar.y_range().expand(2.0).contains(end)))
}

fn scroll_bars<S>(window: &Harness<'_, S>) -> Vec<Rect> {
    with_role(window, |role| role == Role::ScrollBar).map(|node| rect_of(&node)).collect()
}

/// What is being written scrolls in its field.
fn written<S>(window: &Harness<'_, S>) -> Vec<String> {
    let is_field = |role| matches!(role, Role::TextInput | Role::MultilineTextInput | Role::PasswordInput);
    with_role(window, is_field).filter_map(|node| node.accesskit_node().value()).collect()
}

fn with_role<'a, S>(
    window: &'a Harness<'_, S>,
    is_meant: impl Fn(Role) -> bool + 'a,
) -> impl Iterator<Item = egui_kittest::Node<'a>> {
    window.root().children_recursive().filter(move |node| is_meant(node.accesskit_node().role()))
}

fn rect_of(node: &egui_kittest::Node<'_>) -> Rect {
    let bounds = node.accesskit_node().raw_bounds().unwrap_or_default();
    Rect::from_min_max(pos2(bounds.x0 as f32, bounds.y0 as f32), pos2(bounds.x1 as f32, bounds.y1 as f32))
}
