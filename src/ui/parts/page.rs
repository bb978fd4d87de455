//! Pages that scroll, and what stands at their top.

use crate::i18n::Texts;
use crate::ui::a11y;
use crate::ui::layout::{Node, Part, column, heading, label, part, row, space, wrap};
use crate::ui::scrolling;
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XL, MEASURE};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::{Id, Rect, Ui, UiBuilder, vec2};

/// Space between the window's edge and what a page shows, in points: in a
/// wide, a narrow and a very narrow room.
const MARGINS: [(f32, f32); 2] = [(480.0, 16.0), (700.0, 24.0)];
const MARGIN: f32 = 32.0;
/// Narrowest title beside a page's buttons, in points.
const TITLE_LEAST: f32 = 260.0;

/// Shows a page that scrolls where it does not fit. It is as high as the
/// window at least, so that what grows in it fills it.
pub fn page<'a, M>(ui: &mut Ui, id: &str, view: &View<'_>, content: Node<'a, M>) -> Option<M> {
    let visible = ui.max_rect();
    let room = MARGINS.iter().find(|(below, _)| visible.width() < *below);
    let margin = room.map_or(MARGIN, |(_, margin)| *margin);
    let shown = scrolling::area(ui, id).show(ui, |ui| {
        let at = ui.max_rect().min + vec2(margin, 0.0);
        let width = (visible.width() - 2.0 * margin).max(1.0);
        let content = content.pad(egui::epaint::MarginF32 { bottom: margin, ..egui::epaint::MarginF32::ZERO });
        let height = content.height(ui, width).max(visible.height());
        let rect = Rect::from_min_size(at, vec2(width, height));
        ui.advance_cursor_after_rect(rect);
        ui.expand_to_include_rect(rect);
        content.show(ui, rect)
    });
    a11y::name_scroll_bar(ui, shown.id, &view.texts.get("scroll-bar"));
    shown.inner
}

/// The top of a page: its title, a sentence about it, and its buttons beside
/// them or below.
pub fn head<'a, M>(
    title: String,
    lead: String,
    buttons: impl IntoIterator<Item = Node<'a, M>>,
    view: &View<'_>,
) -> Node<'a, M> {
    let colors = view.colors;
    let mut words = vec![heading(title, Style::TITLE, colors.ink)];
    if !lead.is_empty() {
        words.push(label(lead, Style::BODY, colors.muted).at_most(MEASURE));
    }
    let words = column(0.0, words).at_least(TITLE_LEAST).top();
    let buttons: Vec<_> = buttons.into_iter().collect();
    let head = if buttons.is_empty() {
        row(GAP_L, [words])
    } else {
        row(GAP_L, [words, wrap(GAP_S, buttons).fit().whole().top()])
    };
    column(0.0, [space(GAP_XL), head, space(GAP_XL)])
}

/// What scrolls by itself inside a page of a given height; it takes what its
/// column has left.
pub fn scrolled<'a, M: 'a>(id: Id, texts: &'a Texts, content: Node<'a, M>) -> Node<'a, M> {
    part(Scrolled { id, texts, content }).grows()
}

struct Scrolled<'a, M> {
    id: Id,
    texts: &'a Texts,
    content: Node<'a, M>,
}

impl<M> Part<M> for Scrolled<'_, M> {
    fn height(&self, _ui: &Ui, _width: f32) -> f32 {
        0.0
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        let Self { id, texts, content } = *self;
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(id));
        let shown = scrolling::area(&inside, id).show(&mut inside, |ui| {
            let at = ui.max_rect().min;
            // As high as its room at least, so that what grows in it fills it.
            let size = vec2(rect.width(), content.height(ui, rect.width()).max(rect.height()));
            let room = Rect::from_min_size(at, size);
            ui.advance_cursor_after_rect(room);
            ui.expand_to_include_rect(room);
            content.show(ui, room)
        });
        a11y::name_scroll_bar(ui, shown.id, &texts.get("scroll-bar"));
        ui.advance_cursor_after_rect(rect);
        shown.inner
    }
}

/// How far down a window what it shows alone begins, of its height.
const ALONE_AT: f32 = 0.25;

/// Shows one thing in the middle of the whole window, and nothing else.
pub fn alone<'a, M>(ui: &mut Ui, id: &str, view: &View<'_>, content: Node<'a, M>) -> Option<M> {
    let window = ui.max_rect();
    ui.painter().rect_filled(window, 0.0, view.colors.bg);
    let mut inside = ui.new_child(UiBuilder::new().max_rect(window).id_salt(id));
    let shown = scrolling::area(&inside, id).show(&mut inside, |ui| {
        let width = (window.width() - 2.0 * MARGIN).min(MEASURE).max(1.0);
        let above = (window.height() * ALONE_AT).round().max(GAP_XL);
        let at = ui.max_rect().min + vec2(((window.width() - width) / 2.0).round(), above);
        let room = Rect::from_min_size(at, vec2(width, content.height(ui, width)));
        let used = room.with_max_y(room.bottom() + MARGIN);
        ui.advance_cursor_after_rect(used);
        ui.expand_to_include_rect(used);
        content.show(ui, room)
    });
    a11y::name_scroll_bar(ui, shown.id, &view.texts.get("scroll-bar"));
    shown.inner
}

/// What is told from everything else on its page by `id`: something of the
/// same words, or what comes or goes before it.
pub fn scoped<'a, M: 'a>(id: Id, content: Node<'a, M>) -> Node<'a, M> {
    part(Scoped { id, content })
}

struct Scoped<'a, M> {
    id: Id,
    content: Node<'a, M>,
}

impl<M> Part<M> for Scoped<'_, M> {
    fn natural(&self, ui: &Ui) -> f32 {
        self.content.natural(ui)
    }

    fn least(&self, ui: &Ui) -> f32 {
        self.content.least(ui)
    }

    fn height(&self, ui: &Ui, width: f32) -> f32 {
        self.content.height(ui, width)
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        let Self { id, content } = *self;
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).scope_id(id));
        let asked = content.show(&mut inside, rect);
        ui.advance_cursor_after_rect(rect);
        asked
    }
}
