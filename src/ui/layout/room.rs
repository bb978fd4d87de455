//! How much room a node takes, where in it it stands, and what is behind it.

use super::{Across, Kind, Known, Node, Width, node, show};
use crate::ui::colors::Colors;
use crate::ui::text::Anchor;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Rect, Ui};

impl<'a, M> Node<'a, M> {
    /// Takes what the others in its row leave.
    pub fn fill(self) -> Self {
        self.share(1.0)
    }

    /// Takes so many parts of what the others in its row leave.
    pub fn share(mut self, parts: f32) -> Self {
        self.width = Width::Fill(parts);
        self
    }

    /// As wide as it says on one line, however much room there is.
    pub fn fit(mut self) -> Self {
        self.width = Width::Fit;
        self
    }

    /// So wide in a row.
    pub fn wide(mut self, width: f32) -> Self {
        self.width = Width::Fixed(width);
        self
    }

    /// Narrower than this, its row becomes a column.
    pub fn at_least(mut self, width: f32) -> Self {
        self.least = Some(width);
        self
    }

    /// Asks for at least so much of a row.
    pub fn asks(mut self, width: f32) -> Self {
        self.basis = width;
        self.known = Known::nothing();
        self
    }

    /// Not wider than this.
    pub fn at_most(mut self, width: f32) -> Self {
        self.at_most = width;
        self.known = Known::nothing();
        self
    }

    /// Not lower than this.
    pub fn high(mut self, height: f32) -> Self {
        self.min_height = height;
        self.known = Known::nothing();
        self
    }

    /// At the top of its row, not in its middle.
    pub fn top(mut self) -> Self {
        self.across = Across::Top;
        self
    }

    /// At the bottom of its row, not in its middle.
    pub fn bottom(mut self) -> Self {
        self.across = Across::Bottom;
        self
    }

    /// As high as its row.
    pub fn stretch(mut self) -> Self {
        self.across = Across::Stretch;
        self
    }

    /// Takes what its column has left.
    pub fn grows(mut self) -> Self {
        self.grows = true;
        self
    }

    /// Text that ends where its room ends.
    pub fn end(self) -> Self {
        self.anchored(Anchor::Right)
    }

    /// Text in the middle of its room.
    pub fn center(self) -> Self {
        self.anchored(Anchor::Center)
    }

    fn anchored(mut self, to: Anchor) -> Self {
        if let Kind::Text(text) = &mut self.kind {
            text.anchor = to;
        }
        self
    }

    /// Text that is another thing to a screen reader than a label: a
    /// `Status` or an `Alert` is read aloud when it comes or changes.
    pub fn role(mut self, role: Role) -> Self {
        if let Kind::Text(text) = &mut self.kind {
            text.role = role;
        }
        self
    }

    /// Text that a screen reader hears in other words.
    pub fn named(mut self, name: String) -> Self {
        if let Kind::Text(text) = &mut self.kind {
            text.name = Some(name);
        }
        self
    }

    /// The gap where the row has become a column.
    pub fn stacked_gap(mut self, gap: f32) -> Self {
        if let Kind::Row { stacked_gap, .. } = &mut self.kind {
            *stacked_gap = Some(gap);
        }
        self.known = Known::nothing();
        self
    }

    /// Space round it.
    pub fn pad(mut self, pad: impl Into<MarginF32>) -> Self {
        self.pad = pad.into();
        self.known = Known::nothing();
        self
    }

    /// Done in its rectangle before what is in it is drawn, and before what
    /// was to be done there already.
    pub fn behind(mut self, draw: impl FnOnce(&mut Ui, Rect) -> Option<M> + 'a) -> Self
    where
        M: 'a,
    {
        let before = self.behind.take();
        self.behind = Some(Box::new(move |ui, rect| {
            let asked = draw(ui, rect);
            before.and_then(|before| before(ui, rect)).or(asked)
        }));
        self
    }

    /// In a card.
    pub fn card(self, pad: impl Into<MarginF32>, colors: &'a Colors) -> Self
    where
        M: 'a,
    {
        self.pad(pad).behind(|ui, rect| {
            widgets::card(ui, rect, colors);
            None
        })
    }

    /// The same, asking in other words.
    pub fn map<N>(self, words: impl FnOnce(M) -> N + 'a) -> Node<'a, N>
    where
        M: 'a,
    {
        let Self { width, least, basis, at_most, across, grows, is_whole, .. } = self;
        let mapped = node(Kind::Part(Box::new(show::Mapped(self, words))));
        Node { width, least, basis, at_most, across, grows, is_whole, ..mapped }
    }
}
