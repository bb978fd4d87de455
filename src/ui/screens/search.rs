//! The field that searches a page, and what was found in the page's place.

use crate::ui::keys;
use crate::ui::layout::{Node, Part, column, hairline, label, part};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XL, MEASURE, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Id, Key, Rect, Response, Ui};

/// Longest text that is searched for, in characters.
const MOST: usize = 100;
/// Fewest rows that are seen before the list scrolls.
const LEAST_ROWS: usize = 4;
/// Letters shown before and after what was found.
const BEFORE: usize = 30;
const AFTER: usize = 90;
/// Letters of what was found, and of where.
const TITLE: Style = Style::COMPACT.medium();
const WORDS: Style = Style::SMALL;
/// Beside what stands in a row.
const SIDES: MarginF32 = MarginF32::symmetric(GAP_XL, GAP_S);

/// What is looked for on a page.
#[derive(Default)]
pub struct Search {
    written: String,
}

impl Search {
    /// What is looked for, in small letters; nothing where nothing is.
    pub fn wanted(&self) -> Option<String> {
        Some(self.written.trim().to_lowercase()).filter(|wanted| !wanted.is_empty())
    }

    /// Begins anew.
    pub fn clear(&mut self) {
        self.written.clear();
    }

    /// The field of the page `id`. Ctrl+F leads to it, and Escape shows
    /// everything again.
    pub fn field<'a, M: 'a>(&'a mut self, ui: &Ui, id: &str, view: &'a View<'_>) -> Node<'a, M> {
        let texts = view.texts;
        let id = Id::unique(("search", id));
        if keys::asks_to_search(ui.ctx()) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let is_here = ui.ctx().read_response(id).is_some_and(|response| response.has_focus() || response.lost_focus());
        if is_here && ui.input(|input| input.key_pressed(Key::Escape)) {
            self.clear();
        }
        let hint = texts.get("search-hint");
        let field = TextField::new(&mut self.written, id, texts.get("search-field"), MOST, view.colors);
        TextField { hint, tells_length: false, ..field }.node()
    }
}

/// Something that was found.
pub struct Found<M> {
    /// What it is.
    pub title: String,
    /// A sentence in which it was found, where that is not its title.
    pub words: Option<String>,
    /// What pressing it asks for.
    pub asked: M,
}

/// How many were found, and each of them, to be opened.
pub fn list<'a, M: Clone + 'a>(found: &'a [Found<M>], help: String, view: &'a View<'_>) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let count = texts.with("search-found", &[("count", found.len().into())]);
    let mut page = vec![
        label(count, Style::LEAD.semibold(), colors.ink).role(Role::Status),
        label(help, Style::SMALL, colors.muted).at_most(MEASURE),
    ];
    if !found.is_empty() {
        page.push(part(List { found, view }).grows());
    }
    column(GAP_S, page).pad(MarginF32 { bottom: GAP_L, ..MarginF32::ZERO }).grows()
}

struct List<'a, 'v, M> {
    found: &'a [Found<M>],
    view: &'a View<'v>,
}

/// One that was found, as high as any.
fn row<'a, M: Clone + 'a>(found: &Found<M>, view: &'a View<'_>) -> Node<'a, M> {
    let colors = view.colors;
    let (title, words) = (found.title.clone(), found.words.clone().unwrap_or_default());
    let told = column(
        NO_GAP,
        [
            label(title.clone(), TITLE, colors.ink).one_line().silent(),
            label(words.clone(), WORDS, colors.muted).one_line().silent(),
        ],
    );
    let name = found.words.as_ref().map_or_else(|| found.title.clone(), |words| format!("{}. {words}", found.title));
    let tell = move |ui: &Ui, response: &Response| {
        let width = response.rect.width() - SIDES.sum().x;
        widgets::tell_whole(ui, response, &[(&title, TITLE), (&words, WORDS)], width);
    };
    parts::pressable_with(told.pad(SIDES), name, colors, tell, found.asked.clone())
}

impl<M: Clone> List<'_, '_, M> {
    fn row_height(&self, ui: &Ui, width: f32) -> f32 {
        self.found.first().map_or(0.0, |found| row(found, self.view).height(ui, width))
    }
}

impl<M: Clone> Part<M> for List<'_, '_, M> {
    fn height(&self, ui: &Ui, width: f32) -> f32 {
        self.row_height(ui, width) * self.found.len().min(LEAST_ROWS) as f32
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        let height = self.row_height(ui, rect.width());
        let Self { found, view } = *self;
        let card = rect.with_max_y(rect.bottom().min(rect.top() + height * found.len() as f32));
        widgets::card(ui, card, view.colors);
        let asked = parts::rows(ui, card, "found", height, found.len(), view.texts, |place| {
            let Some(found) = found.get(place) else { return (Id::unique(place), column(NO_GAP, [])) };
            let row = row(found, view);
            let edge = if place == 0 { column(NO_GAP, []) } else { hairline(view.colors) };
            (Id::unique(("found", place)), column(NO_GAP, [edge, row.grows()]))
        });
        asked.into_iter().next_back()
    }
}

/// The part of a text round what is `wanted`, on one line.
pub fn around(text: &str, wanted: &str) -> Option<String> {
    // Small letters may be more or fewer bytes than large ones.
    let small: Vec<char> = text.chars().flat_map(|c| c.to_lowercase().next()).collect();
    let wanted: Vec<char> = wanted.chars().collect();
    let found = || small.windows(wanted.len().max(1)).position(|window| window == wanted);
    let at = if wanted.is_empty() { 0 } else { found()? };
    let (from, to) = (at.saturating_sub(BEFORE), at + wanted.len() + AFTER);
    let shown: String = text.chars().skip(from).take(to - from).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let has_more = small.len() > to;
    Some(format!("{}{}{}", if from > 0 { "…" } else { "" }, shown.trim(), if has_more { "…" } else { "" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_is_shown_with_what_is_round_it() {
        assert_eq!(around("Fikk STØTTE\nav lederen", "støtte").as_deref(), Some("Fikk STØTTE av lederen"));
        assert_eq!(around("ingen", "støtte"), None);
        assert_eq!(around("", "støtte"), None);
        assert_eq!(around("Begynner slik", "").as_deref(), Some("Begynner slik"));
        assert_eq!(around("İstanbul", "istanbul").as_deref(), Some("İstanbul"));
        let long = format!("{} støtte {}", "a".repeat(200), "b".repeat(200));
        let shown = around(&long, "støtte").unwrap();
        assert!(shown.starts_with("…a") && shown.ends_with("b…") && shown.chars().count() < 140, "{shown}");
    }
}
