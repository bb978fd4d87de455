//! Tells a double click from two clicks.

use super::action::Action;
use egui::{Context, Id, Pos2};

/// A click so soon after one that did something, in seconds, and so near to
/// it, in points, is the second half of a double click: what has come under
/// the pointer meanwhile is not meant.
const DOUBLE_CLICK: f64 = 0.5;
const SAME_PLACE: f32 = 12.0;

fn last() -> Id {
    Id::unique("where and when a click last did something")
}

/// This frame's click, and when it is; whatever is clicked with a key is none.
fn click(ctx: &Context) -> Option<(Pos2, f64)> {
    ctx.input(|input| {
        let at = input.pointer.interact_pos().filter(|_| input.pointer.primary_clicked())?;
        Some((at, input.time))
    })
}

/// Whether this frame's click comes at once after one that did something, and
/// in its place.
pub fn is_second_half(ctx: &Context) -> bool {
    let Some((at, now)) = click(ctx) else { return false };
    let before = ctx.data(|data| data.get_temp::<(Pos2, f64)>(last()));
    before.is_some_and(|(place, time)| now - time < DOUBLE_CLICK && place.distance(at) < SAME_PLACE)
}

/// Gives what a frame's click asked for, unless it was the second half of
/// another one.
pub fn once(ctx: &Context, asked: [Option<Action>; 2]) -> [Option<Action>; 2] {
    let is_second = is_second_half(ctx);
    if (is_second || asked.iter().any(Option::is_some))
        && let Some(click) = click(ctx)
    {
        ctx.data_mut(|data| data.insert_temp(last(), click));
    }
    asked.map(|action| action.filter(|action| !is_second || keeps_words(action)))
}

/// What a person wrote is kept, however it came to be given.
fn keeps_words(action: &Action) -> bool {
    matches!(action, Action::Remark { .. } | Action::Relabel(..) | Action::SavePage(_))
}
