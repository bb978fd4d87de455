//! What can be pressed.

use crate::i18n;
use crate::instrument::Marker;
use crate::ui::colors::Colors;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::layout::{Node, Part, drawn, part};
use crate::ui::spacing::{CONTROL, GAP_S, TARGET};
use crate::ui::text::{self, Style};
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::widgets::{self, Button, Tab};
use egui::accesskit::Role;
use egui::{Color32, Id, Rect, Response, Sense, Ui, WidgetInfo, vec2};

impl<'a> Button<'a> {
    /// The button as a part of a page; `asked` when it is pressed.
    pub fn node<M: 'a>(self, colors: &'a Colors, asked: M) -> Node<'a, M> {
        self.node_then(colors, move |_, response| response.clicked().then_some(asked))
    }

    /// The same, given the keyboard when it comes.
    pub fn node_with_keyboard<M: 'a>(self, takes_keyboard: bool, colors: &'a Colors, asked: M) -> Node<'a, M> {
        self.node_then(colors, move |_, response| {
            if takes_keyboard {
                response.request_focus();
            }
            response.clicked().then_some(asked)
        })
    }

    /// The button as a part of a page; `then` says what its response asks for,
    /// and may open something under it.
    pub fn node_then<M>(
        self,
        colors: &'a Colors,
        then: impl FnOnce(&mut Ui, &Response) -> Option<M> + 'a,
    ) -> Node<'a, M>
    where
        M: 'a,
    {
        part(Answered { button: self, colors, then }).fit()
    }
}

struct Answered<'a, F> {
    button: Button<'a>,
    colors: &'a Colors,
    then: F,
}

impl<M, F: FnOnce(&mut Ui, &Response) -> Option<M>> Part<M> for Answered<'_, F> {
    fn natural(&self, ui: &Ui) -> f32 {
        self.button.width(ui)
    }

    fn least(&self, ui: &Ui) -> f32 {
        self.button.least(ui)
    }

    fn height(&self, ui: &Ui, width: f32) -> f32 {
        self.button.height(ui, width)
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        let response = self.button.show(ui, rect, self.colors);
        (self.then)(ui, &response)
    }
}

/// A button that is an icon, `side` points wide.
pub fn icon_button<'a, M: 'a>(side: f32, icon: Icon, name: String, colors: &'a Colors, asked: M) -> Node<'a, M> {
    drawn(vec2(side, side), move |ui, rect| {
        widgets::icon_button(ui, rect.center(), side, icon, &name, colors).clicked().then_some(asked)
    })
}

/// An underlined link.
pub struct Link<'a> {
    icon: Option<Icon>,
    words: String,
    name: Option<String>,
    turned: Option<(Id, bool)>,
    style: Style,
    color: Color32,
    colors: &'a Colors,
}

/// An underlined link in muted words.
pub fn link(words: String, colors: &Colors) -> Link<'_> {
    Link { icon: None, words, name: None, turned: None, style: Style::SMALL, color: colors.muted, colors }
}

impl<'a> Link<'a> {
    /// An icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A longer name for screen readers, where the words need their place.
    pub fn name(mut self, name: String) -> Self {
        self.name = Some(name);
        self
    }

    /// A link that opens something and closes it again, and so has other words
    /// then, stays the same for the keyboard; `id` is its own.
    pub fn turns(mut self, id: Id, is_open: bool) -> Self {
        self.turned = Some((id, is_open));
        self
    }

    /// In other letters and another colour.
    pub fn style(mut self, style: Style, color: Color32) -> Self {
        (self.style, self.color) = (style, color);
        self
    }

    /// The link as a part of a page.
    pub fn node<M: 'a>(self, asked: M) -> Node<'a, M> {
        part(Followed { link: self, asked }).fit()
    }
}

struct Followed<'a, M> {
    link: Link<'a>,
    asked: M,
}

impl<M> Part<M> for Followed<'_, M> {
    fn natural(&self, ui: &Ui) -> f32 {
        widgets::link_width(ui, self.link.icon, &self.link.words, self.link.style)
    }

    fn least(&self, ui: &Ui) -> f32 {
        let words = i18n::words(&self.link.words);
        words.map(|word| widgets::link_width(ui, self.link.icon, word, self.link.style)).fold(TARGET, f32::max)
    }

    fn height(&self, ui: &Ui, width: f32) -> f32 {
        widgets::link_height(ui, self.link.icon, &self.link.words, self.link.style, width)
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        let Link { icon, words, name, turned, style, color, colors } = self.link;
        let name = name.as_deref().unwrap_or(&words);
        let id = turned.map_or_else(|| widgets::link_id(ui, name), |(id, _)| id);
        let response = widgets::link_in(ui, rect, id, icon, &words, name, style, color, colors);
        if let Some((_, is_open)) = turned {
            ui.ctx().accesskit_node_builder(id, |node| node.set_expanded(is_open));
        }
        response.clicked().then_some(self.asked)
    }
}

/// Words with an arrow that lead on, as high as a button.
pub fn call<'a, M: 'a>(
    ui: &Ui,
    words: String,
    name: String,
    color: Color32,
    colors: &'a Colors,
    asked: M,
) -> Node<'a, M> {
    let style = Style::COMPACT.medium();
    let width = (text::width(ui, &words, style) + GAP_S + ICON_SMALL).ceil();
    drawn(vec2(width, CONTROL), move |ui, rect| {
        let response = ui.allocate_rect(rect, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let color = if response.hovered() { colors.ink } else { color };
        text::paint_centered(ui, rect.left_center(), text::Anchor::Left, &words, style, color);
        let arrow = Rect::from_center_size(rect.right_center() - vec2(GAP_S, 0.0), vec2(ICON_SMALL, ICON_SMALL));
        icons::paint(ui, Icon::ArrowRight, arrow, color);
        widgets::focus_ring(ui, &response, rect.shrink2(vec2(-4.0, 6.0)), 6.0, colors);
        response.clicked().then_some(asked)
    })
}

/// A box to check, 20 points in a hit area of 38. `id` tells it from others of
/// the same name.
pub fn checkbox<'a, M: 'a>(id: Id, is_checked: bool, name: String, colors: &'a Colors, asked: M) -> Node<'a, M> {
    drawn(vec2(20.0, 20.0), move |ui, rect| {
        let check = |ui: &mut Ui| widgets::checkbox(ui, rect.left_center(), is_checked, &name, colors);
        ui.push_id(id, check).inner.clicked().then_some(asked)
    })
}

/// Joined tabs, or one field that opens them as a list where they do not fit
/// beside each other; `name` says what is chosen.
pub fn tabs<'a, M: 'a>(
    name: String,
    choices: Vec<(String, Option<Marker>)>,
    selected: Option<usize>,
    colors: &'a Colors,
    asked: impl FnOnce(usize) -> M + 'a,
) -> Node<'a, M> {
    let choices = choices.into_iter().map(|(words, marker)| (words, marker.map(Mark::Instrument))).collect();
    marked_tabs(name, choices, selected, colors, asked)
}

struct Tabs<'a, F> {
    name: String,
    choices: Vec<(String, Option<Mark>)>,
    selected: Option<usize>,
    colors: &'a Colors,
    asked: F,
}

impl<F> Tabs<'_, F> {
    fn tabs(&self) -> Vec<Tab<'_>> {
        let choices = self.choices.iter();
        choices
            .map(|(text, mark)| Tab { text, icon: mark.and_then(Mark::icon), marker: mark.and_then(Mark::marker) })
            .collect()
    }
}

impl<M, F: FnOnce(usize) -> M> Part<M> for Tabs<'_, F> {
    fn natural(&self, ui: &Ui) -> f32 {
        widgets::tabs_width(ui, &self.tabs())
    }

    fn height(&self, _ui: &Ui, _width: f32) -> f32 {
        CONTROL
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        let tabs = self.tabs();
        let (_, chosen) =
            widgets::tabs_or_list(ui, rect.min, rect.width(), &self.name, &tabs, self.selected, self.colors);
        drop(tabs);
        chosen.map(self.asked)
    }
}

/// What stands before the words of a tab.
#[derive(Clone, Copy)]
pub enum Mark {
    /// An instrument's mark.
    Instrument(Marker),
    /// An icon.
    Icon(Icon),
}

impl Mark {
    fn icon(self) -> Option<Icon> {
        if let Self::Icon(icon) = self { Some(icon) } else { None }
    }

    fn marker(self) -> Option<Marker> {
        if let Self::Instrument(marker) = self { Some(marker) } else { None }
    }
}

/// As [`tabs`], also with icons.
pub fn marked_tabs<'a, M: 'a>(
    name: String,
    choices: Vec<(String, Option<Mark>)>,
    selected: Option<usize>,
    colors: &'a Colors,
    asked: impl FnOnce(usize) -> M + 'a,
) -> Node<'a, M> {
    part(Tabs { name, choices, selected, colors, asked }).fit()
}

/// Joined choices, below each other where they do not fit beside each other.
/// `id` tells them from others on the page.
pub fn choices<'a, M: 'a>(
    id: &'a str,
    choices: Vec<(String, Option<Mark>)>,
    selected: Option<usize>,
    colors: &'a Colors,
    asked: impl FnOnce(usize) -> M + 'a,
) -> Node<'a, M> {
    part(Stacking(Tabs { name: id.to_owned(), choices, selected, colors, asked })).fit()
}

struct Stacking<'a, F>(Tabs<'a, F>);

impl<M, F: FnOnce(usize) -> M> Part<M> for Stacking<'_, F> {
    fn natural(&self, ui: &Ui) -> f32 {
        widgets::tabs_width(ui, &self.0.tabs())
    }

    fn least(&self, ui: &Ui) -> f32 {
        let each = |tab: &Tab<'_>| widgets::tabs_width(ui, std::slice::from_ref(tab));
        self.0.tabs().iter().map(each).fold(0.0, f32::max)
    }

    fn height(&self, ui: &Ui, width: f32) -> f32 {
        let tabs = self.0.tabs();
        if widgets::tabs_width(ui, &tabs) > width { CONTROL * tabs.len() as f32 } else { CONTROL }
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        let tabs = self.0.tabs();
        let selected = self.0.selected.unwrap_or(usize::MAX);
        let (_, chosen) = widgets::tabs(ui, rect.min, rect.width(), &self.0.name, &tabs, selected, self.0.colors);
        drop(tabs);
        chosen.map(self.0.asked)
    }
}

/// What is pressed as a whole, wherever in it; a screen reader hears `name`.
pub fn pressable<'a, M: 'a>(what: Node<'a, M>, name: String, colors: &'a Colors, asked: M) -> Node<'a, M> {
    pressable_with(what, name, colors, |_, _| (), asked)
}

/// The same; `tell` shows more of it while it is pointed at or has the
/// keyboard.
pub fn pressable_with<'a, M: 'a>(
    what: Node<'a, M>,
    name: String,
    colors: &'a Colors,
    tell: impl FnOnce(&Ui, &Response) + 'a,
    asked: M,
) -> Node<'a, M> {
    what.behind(move |ui, rect| {
        let response = ui.allocate_rect(rect, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if response.hovered() {
            ui.painter().rect_filled(rect.shrink2(vec2(0.0, 2.0)), CONTROL_RADIUS, colors.sunken);
        }
        widgets::focus_ring(ui, &response, rect.shrink(3.0), 5.0, colors);
        tell(ui, &response);
        response.clicked().then_some(asked)
    })
}
