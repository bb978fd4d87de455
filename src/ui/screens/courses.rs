//! The courses that one takes part in, and those that one leads: beside each
//! other, or one of the two where there is no room for both.

use super::courses_asked::{Asked, Asking};
use super::courses_joined::{self, Joining};
use super::courses_led;
use crate::guides::Guide;
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, line, space};
use crate::ui::parts::{self, Mark};
use crate::ui::spacing::{GAP_L, NO_GAP};
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Ui;

/// From this width on both stand beside each other, in points.
const WIDE: f32 = 900.0;
/// Width of what one takes part in, in points; of both, where one leads none.
const SIDE: f32 = 328.0;

/// What is half written and open on the page.
#[derive(Default)]
pub struct CoursesScreen {
    joining: Joining,
    /// Where there is room for one of the two.
    shows_led: Option<bool>,
    /// Whether every course that has ended is shown.
    shows_ended: bool,
    /// What is asked about a course.
    asking: Option<Asking>,
}

impl CoursesScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let is_wide = ui.max_rect().width() >= WIDE;
        let leads_some = !view.contents.courses.led.is_empty();
        // Who leads none, most likely comes to take part.
        let shows_led = self.shows_led.unwrap_or(leads_some);
        let Self { joining, shows_ended, asking, .. } = self;
        let asking = *asking;
        let joined = |joining| courses_joined::column(joining, is_wide, asking, view);
        let led = || courses_led::column(ui, is_wide, *shows_ended, asking, view);
        let texts = view.texts;
        let guide = Button::new(texts.get(Guide::Course.key())).icon(Icon::Report);
        let guide = guide.node(view.colors, Asked::Do(Action::OpenGuide(Guide::Course)));
        let head = parts::head(texts.get("courses-title"), texts.get("courses-lead"), [guide], view);
        let body = if is_wide {
            let side = if leads_some { led().fill() } else { led().wide(SIDE) };
            line(GAP_L, [joined(joining).wide(SIDE).top(), side.top()])
        } else {
            let choices = vec![
                (texts.get("courses-joined"), Some(Mark::Icon(Icon::Person))),
                (texts.get("courses-led"), Some(Mark::Icon(Icon::Group))),
            ];
            let selected = Some(usize::from(shows_led));
            let tabs = parts::choices("courses", choices, selected, view.colors, |place| Asked::Led(place > 0));
            let tabs: Node<'_, Asked> = line(NO_GAP, [tabs]);
            column(NO_GAP, [tabs, space(GAP_L), if shows_led { led() } else { joined(joining) }])
        };
        let asked = parts::page(ui, "courses", view, column(NO_GAP, [head, body]));
        if let Some(asking) = &mut self.asking {
            asking.is_new = false;
        }
        match asked? {
            Asked::Do(action) => {
                self.asking = None;
                return Some(action);
            }
            Asked::Led(shows_led) => self.shows_led = Some(shows_led),
            Asked::Ended => self.shows_ended = true,
            Asked::Question(question) => {
                self.asking = question.map(|(of, question)| Asking { of, question, is_new: true });
            }
            Asked::Join => {
                return self.joining.take(view).map(Action::Course);
            }
        }
        None
    }
}
