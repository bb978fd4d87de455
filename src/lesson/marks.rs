//! Texts of a slide by their places, and whose they are told to be.

use super::Slide;
use crate::instrument::LocalText;

/// The list that a name means: `bullets`, `questions`, `columns/1/bullets`.
pub fn list_mut<'a>(slide: &'a mut Slide, list: &str) -> Option<&'a mut Vec<LocalText>> {
    match list.split('/').collect::<Vec<_>>().as_slice() {
        ["questions"] => Some(&mut slide.questions),
        ["bullets"] => Some(&mut slide.bullets),
        ["columns", at, "bullets"] => Some(&mut slide.columns.get_mut(at.parse::<usize>().ok()?)?.bullets),
        _ => None,
    }
}

/// Puts a text where there is one already, or where a column has none.
pub fn set(slide: &mut Slide, place: &str, text: LocalText) -> Option<()> {
    match place.split('/').collect::<Vec<_>>().as_slice() {
        ["title"] => slide.title = text,
        ["alt"] => *slide.alt.as_mut()? = text,
        ["columns", at, "title"] => slide.columns.get_mut(at.parse::<usize>().ok()?)?.title = text,
        ["columns", at, "subtitle"] => slide.columns.get_mut(at.parse::<usize>().ok()?)?.subtitle = Some(text),
        _ => {
            let (list, at) = place.rsplit_once('/')?;
            *list_mut(slide, list)?.get_mut(at.parse::<usize>().ok()?)? = text;
        }
    }
    Some(())
}

/// Takes the line under a column's heading away; every other text that is
/// left is one that a slide must have.
pub fn clear_subtitle(slide: &mut Slide, place: &str) -> Option<()> {
    let at = place.strip_prefix("columns/")?.strip_suffix("/subtitle")?;
    slide.columns.get_mut(at.parse::<usize>().ok()?)?.subtitle = None;
    mark(slide, place, None);
    Some(())
}

/// Marks a text as that of whoever made the copy; as it was marked `before`,
/// where it says the same as then.
pub fn mark(slide: &mut Slide, place: &str, before: Option<&Slide>) {
    let is_there = slide.text_at(place).is_some_and(|text| !text.is_empty());
    let is_own = before.is_some_and(|before| before.is_own(place));
    let is_edited = before.map_or(is_there, |before| before.is_edited(place));
    for (list, is_in) in [(&mut slide.own, is_own && is_there), (&mut slide.edited, is_edited && is_there)] {
        let at = list.iter().position(|marked| marked == place);
        match (at, is_in) {
            (Some(at), false) => drop(list.remove(at)),
            (None, true) => list.push(place.to_owned()),
            _ => {}
        }
    }
}

/// The marks follow their texts where a line of a list has gone.
pub fn close_gap(slide: &mut Slide, list: &str, gone: usize) {
    for marks in [&mut slide.own, &mut slide.edited] {
        let followed = marks.drain(..).filter_map(|place| {
            let at: Option<usize> =
                place.strip_prefix(list).and_then(|rest| rest.strip_prefix('/')).and_then(|at| at.parse().ok());
            match at {
                Some(at) if at == gone => None,
                Some(at) if at > gone => Some(format!("{list}/{}", at - 1)),
                _ => Some(place),
            }
        });
        *marks = followed.collect::<Vec<_>>();
    }
}
