//! Tests of the room above.

use super::text_metrics::width;
use super::*;
use crate::chart::{Span, Trend};
use crate::export::{demo, png};
use crate::instrument::{Catalog, Language, load};
use crate::scoring::{Answers, History, Strand};
use jiff::civil::date;
use serde_json::{Value, json};
use std::sync::Arc;

fn combined(change: impl FnOnce(&mut Answers)) -> Profile {
    let catalog = Catalog::shipped();
    let mut sessions = demo::history(&catalog, date(2026, 6, 4), str::to_owned).sessions;
    change(&mut sessions.last_mut().unwrap().answers);
    Profile::combined(&History::new(sessions, &catalog), &catalog).unwrap()
}

#[test]
fn every_kind_tells_every_value_in_every_language_and_becomes_a_picture() {
    let profile = combined(|_| ());
    for (language, values) in [
        (Language::Bokmal, ["4,0", "3,3", "4,3", "3,7", "4,5", "2,5"]),
        (Language::Nynorsk, ["4,0", "3,3", "4,3", "3,7", "4,5", "2,5"]),
        (Language::English, ["4.0", "3.3", "4.3", "3.7", "4.5", "2.5"]),
    ] {
        let texts = Texts::new(language);
        for kind in Kind::ALL {
            let drawing = svg(&profile, kind, &texts);
            assert!(drawing.contains(&format!("lang=\"{}\"", language.tag())));
            // Line breaks in between do not matter to a reader.
            let plain = drawing.replace('\n', "");
            for value in values {
                assert!(plain.contains(&format!(">{value}<")), "{value} in {kind:?}");
            }
            assert!(png(&drawing, 1.0).unwrap().starts_with(b"\x89PNG"));
        }
    }
}

#[test]
fn what_is_missing_is_told_and_never_drawn() {
    let profile = combined(|answers| {
        for place in [0, 3, 4] {
            answers.set(place, None);
        }
    });
    let texts = Texts::new(Language::Bokmal);
    for kind in Kind::ALL {
        let drawing = svg(&profile, kind, &texts);
        assert!(drawing.contains("1 av 3 besvart") && drawing.contains("2 av 3 svar"), "{kind:?}");
        assert!(!drawing.contains("0,0") && !drawing.contains("NaN"), "{kind:?}");
    }
}

#[test]
fn each_instrument_has_its_own_date_before() {
    let drawing = svg(&combined(|_| ()), Kind::Radar, &Texts::new(Language::Bokmal));
    assert!(drawing.contains("Forrige gang, 14. mars 2026") && drawing.contains("Forrige gang, 13. mars 2026"));
}

#[test]
fn a_workplace_may_call_things_what_it_likes() {
    let json = include_str!("../../../assets/instruments/medarbeiderskap.json");
    let hostile = json.replace("Selvledelse", "</text><script>&\\\"' ]]> lang nok til å renne ut av arket");
    let instrument = Arc::new(load(&hostile).unwrap());
    let answers = Answers::parse("4,4,4,3,4,3,4,4,5", 9, 5).unwrap();
    let profile = Profile::partial(&instrument, &answers, date(2026, 6, 4));
    for kind in Kind::ALL {
        let drawing = svg(&profile, kind, &Texts::new(Language::Bokmal));
        assert!(!drawing.contains("<script"), "{kind:?}");
        assert!(png(&drawing, 1.0).is_ok(), "{kind:?}");
    }
}

/// Bars begin at the lowest point: a value of 1 is a mark on the axis, and a
/// missing one is nothing.
#[test]
fn the_lowest_value_is_drawn_and_not_taken_for_a_missing_one() {
    let instrument = Arc::new(load(include_str!("../../../assets/instruments/medarbeiderskap.json")).unwrap());
    let marks = |answers: &str| {
        let answers = Answers::parse(answers, 9, 5).unwrap();
        let profile = Profile::partial(&instrument, &answers, date(2026, 6, 4));
        svg(&profile, Kind::Bars, &Texts::new(Language::Bokmal)).matches("<path").count()
    };
    let in_the_legend = marks("4,4,4,3,4,3,4,4,5");
    assert_eq!(marks("1,1,1,3,4,3,1,1,1"), in_the_legend + 2);
    assert_eq!(marks("1,,,3,4,3,4,4,5"), in_the_legend);
}

/// A name that is longer than its room stands on some lines, and none of it is
/// lost.
#[test]
fn a_long_name_is_broken_and_whole() {
    let long = "Å lede seg selv gjennom lange og travle dager på jobben";
    let json = include_str!("../../../assets/instruments/medarbeiderskap.json").replace("Selvledelse", long);
    let instrument = Arc::new(load(&json).unwrap());
    let answers = Answers::parse("4,4,4,3,4,3,4,4,5", 9, 5).unwrap();
    let profile = Profile::partial(&instrument, &answers, date(2026, 6, 4));
    for kind in Kind::ALL {
        let drawing = svg(&profile, kind, &Texts::new(Language::Bokmal)).replace('\n', "");
        let texts: Vec<&str> = drawing
            .split("<text")
            .filter_map(|text| text.split_once('>')?.1.split_once("</text>"))
            .map(|(text, _)| text)
            .collect();
        let is_there = (2..9).any(|lines| texts.windows(lines).any(|lines| lines.join(" ") == long));
        assert!(is_there, "{kind:?}: {texts:?}");
    }
}

/// Each line of words of a drawing, and the room that its letters take.
fn lines(drawing: &str) -> Vec<(String, Area)> {
    let texts = drawing.split("<text").skip(1).map(|text| {
        let (about, rest) = text.split_once('>').unwrap();
        let said = |name: &str| about.split_once(&format!(" {name}=\"")).unwrap().1.split_once('"').unwrap().0;
        let [x, y, size] = ["x", "y", "font-size"].map(|name| said(name).parse::<f32>().unwrap());
        let words = rest.split_once("</text>").unwrap().0.trim().to_owned();
        let wide = width(&words, size);
        let middle = match said("text-anchor") {
            "start" => x + wide / 2.0,
            "middle" => x,
            _ => x - wide / 2.0,
        };
        (words, Area::around([middle, y - size * 0.34], [wide, size]))
    });
    texts.collect()
}

/// What stands on what; names are told by `is_it`.
fn meetings(drawing: &str, is_it: impl Fn(&str) -> bool) -> Vec<String> {
    let lines = lines(drawing);
    let pairs = lines.iter().enumerate().flat_map(|(at, one)| lines[at + 1..].iter().map(move |other| (one, other)));
    let wrong = pairs.filter(|(one, other)| (is_it(&one.0) || is_it(&other.0)) && one.1.meets(&other.1));
    wrong.map(|(one, other)| format!("«{}» on «{}»", other.0, one.0)).collect()
}

/// Whether a drawing has a text whole, on as many lines as it takes.
fn has_whole(drawing: &str, text: &str) -> bool {
    let lines: Vec<String> = lines(drawing).into_iter().map(|(words, _)| words).collect();
    (1..9).any(|count| lines.windows(count).any(|lines| lines.join(" ") == text))
}

const LONG: &str = "Å lede seg selv gjennom lange og travle dager på jobben";

/// Where a new version of a questionnaire begins a new line, the word why
/// stands under the title of its panel, however long that is.
#[test]
fn nothing_stands_on_the_title_of_a_panel_over_time() {
    let shipped: Value =
        serde_json::from_str(include_str!("../../../assets/instruments/medarbeiderskap.json")).unwrap();
    for (has_other_scale, note, title) in
        [(true, "Ny skala", "Selvledelse"), (true, "Ny skala", LONG), (false, "Nye utsagn", LONG)]
    {
        let mut new = shipped.clone();
        new["version"] = json!(2);
        new["dimensions"][0]["title"]["nb"] = json!(title);
        if has_other_scale {
            // On no radar, whose scales are alike.
            new["profile"] = json!(false);
            let labels = new["scale"]["labels"].as_array_mut().unwrap();
            labels.extend(["nesten alltid", "alltid"].map(|words| json!({ "nb": words, "nn": words, "en": words })));
        } else {
            new["dimensions"][0]["items"][0]["text"]["nb"] = json!("Jeg tar ansvar for egen jobb");
        }
        let mut catalog = Catalog::default();
        let [old, new] = [shipped.clone(), new].map(|json| Arc::new(load(&json.to_string()).unwrap()));
        for version in [&old, &new] {
            catalog.remember(Arc::clone(version));
        }
        let mut sessions = demo::history(&Catalog::shipped(), date(2026, 6, 4), str::to_owned).sessions;
        sessions.retain(|session| session.instrument == new.id);
        sessions.iter_mut().skip(2).for_each(|session| session.instrument_version = 2);
        let history = History::new(sessions, &catalog);
        let strands = Strand::all(&new, history.records());
        let over_time = Trend::new(history.series("medarbeiderskap"), Span::All, &strands).unwrap();
        let drawing = trend(&over_time, new.marker, Scheme::Light, &Texts::new(Language::Bokmal));
        assert!(has_whole(&drawing, note) && has_whole(&drawing, title), "{note}: {:?}", lines(&drawing));
        assert_eq!(meetings(&drawing, |words| words == note), [""; 0], "{title}");
    }
}

/// A workplace's own names are whole in a picture, however long they are, and
/// make it higher: nothing stands on them.
#[test]
fn a_long_heading_and_legend_are_broken_and_whole() {
    let texts = Texts::new(Language::Bokmal);
    let title = format!("{LONG}, og å gjøre kollegene gode i alt det som skjer hver dag");
    let shipped: Value =
        serde_json::from_str(include_str!("../../../assets/instruments/medarbeiderskap.json")).unwrap();
    let mut own = shipped.clone();
    own["title"]["nb"] = json!(title);
    own["short_title"]["nb"] = json!(LONG);
    let of = |json: &Value| {
        let mut catalog = Catalog::default();
        catalog.offer(Arc::new(load(&json.to_string()).unwrap()));
        let mut sessions = demo::history(&Catalog::shipped(), date(2026, 6, 4), str::to_owned).sessions;
        sessions.retain(|session| session.instrument.as_str() == "medarbeiderskap");
        let history = History::new(sessions, &catalog);
        Profile::in_history(history.records().last().unwrap(), &history)
    };
    let (profile, usual) = (of(&own), of(&shipped));
    let is_name = |words: &str| title.contains(words) || LONG.contains(words) || words.starts_with(LONG);
    let height =
        |drawing: &str| drawing.split_once("height=\"").unwrap().1.split_once('"').unwrap().0.parse::<f32>().unwrap();
    for kind in Kind::ALL {
        let drawing = svg(&profile, kind, &texts);
        assert!(has_whole(&drawing, &title) && has_whole(&drawing, LONG), "{kind:?}: {:?}", lines(&drawing));
        assert!(drawing.contains("Forrige gang"), "{kind:?}");
        assert_eq!(meetings(&drawing, is_name), [""; 0], "{kind:?}");
        let mut shown = lines(&drawing).into_iter().filter(|(words, _)| is_name(words));
        assert!(shown.all(|(_, room)| room.left >= 0.0 && room.right <= PICTURE.width), "{kind:?}");
        // At least one line more of each.
        assert!(height(&drawing) >= height(&svg(&usual, kind, &texts)) + 30.0 + 20.0, "{kind:?}");
    }
}
