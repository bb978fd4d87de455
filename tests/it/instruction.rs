//! What is rated, whose words the points are, and what helps with a statement:
//! where one answers, and in what is told of it afterwards.

use crate::course::run;
use crate::hands::{Hands, questionnaire};
use crate::support::{Open, now};
use egui::accesskit::Role;
use egui::{Key, Rect};
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::export::{self, report};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Instrument, Language, load};
use selvsyn::plan::Plans;
use selvsyn::scoring::{Answers, History, Session};
use selvsyn::ui::Action;
use std::fs;
use std::sync::Arc;

const NOTE: &str = "Gjelder den som leder andre, ellers «Ikke relevant».";
const SOURCE: &str = "Ordene til tallene er fra Selvsyn. Kurset har bare 1–5.";
const SIZES: [[f32; 2]; 4] = [[1280.0, 800.0], [900.0, 640.0], [640.0, 400.0], [480.0, 600.0]];

fn shipped(id: &str) -> Arc<Instrument> {
    Arc::clone(Catalog::shipped().current(id).unwrap())
}

/// Where every answer and the remark's field stand, from the first answer down.
fn places(hands: &Hands) -> Vec<Rect> {
    let is_cell = |role: Role, name: &str| role == Role::RadioButton && name.contains(": ");
    let mut first = None;
    let places = hands.window.root().children_recursive().filter_map(|node| {
        let (role, name) = (node.accesskit_node().role(), node.accesskit_node().label().unwrap_or_default());
        if is_cell(role, &name) {
            // The list may have been scrolled.
            let first = *first.get_or_insert(node.rect().min);
            return Some(node.rect().translate(-first.to_vec2()));
        }
        (role == Role::MultilineTextInput).then(|| node.rect())
    });
    places.collect()
}

fn assert_still(before: &[Rect], hands: &Hands, after: &str) {
    let now = places(hands);
    assert_eq!(before.len(), now.len(), "after {after}");
    for (was, is) in before.iter().zip(&now) {
        assert!(
            (was.min - is.min).length() + (was.max - is.max).length() < 0.1,
            "{was:?} went to {is:?} after {after}"
        );
    }
}

#[test]
fn it_stands_over_the_statements_in_every_language() {
    for (id, language) in ["medarbeiderskap", "lederferdigheter", "karriere"].into_iter().zip(Language::ALL) {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Open { language, ..Open::new(folder.path()) }.window();
        let ctx = window.ctx.clone();
        let instrument = shipped(id);
        window.state_mut().apply(&ctx, Action::Start(instrument.id.clone()));
        window.run();
        let instruction = window.get_by_label(instrument.instruction.as_ref().unwrap().get(language)).rect();
        let first = window.get_all_by_role(Role::RadioButton).next().unwrap().rect();
        assert!(instruction.bottom() <= first.top() && instruction.top() > 0.0, "{instruction:?} over {first:?}");
    }
}

/// At 1280 × 800 the shortest questionnaire stands whole, with what is rated.
#[test]
fn the_shortest_questionnaire_needs_no_scrolling() {
    let folder = tempfile::tempdir().unwrap();
    let hands = questionnaire(folder.path(), SIZES[0], "medarbeiderskap");
    let cells = hands.window.get_all_by_role(Role::RadioButton).map(|node| node.rect()).collect::<Vec<_>>();
    assert_eq!(cells.len(), 9 * 6);
    assert!(cells.iter().all(|cell| cell.bottom() <= 792.0 && cell.height() >= 40.0), "{cells:?}");
    // Where it would not, the keys are told below it.
    assert!(hands.window.query_by_label_contains("F1 alle taster").is_none());
}

#[test]
fn whose_words_the_points_are_is_one_click_away_and_moves_nothing() {
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = questionnaire(folder.path(), size, "medarbeiderskap");
        hands.wait(0.5);
        let before = places(&hands);
        let instruction = shipped("medarbeiderskap").instruction.clone().unwrap();
        let instruction = instruction.get(Language::Bokmal);
        for (shown, gone) in [(SOURCE, instruction), (instruction, SOURCE)] {
            hands.click_at(hands.rect("Om ordene til tallene").center());
            hands.wait(0.3);
            hands.window.get_by_label(shown);
            assert!(hands.window.query_by_label(gone).is_none(), "{gone} in {size:?}");
            assert_still(&before, &hands, shown);
        }
        hands.key(Key::ArrowDown);
        hands.key(Key::Num4);
        assert_still(&before, &hands, "an answer");
    }
}

#[test]
fn a_note_is_shown_where_room_is_kept_for_it() {
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = questionnaire(folder.path(), size, "karriere");
        hands.wait(0.5);
        let before = places(&hands);
        let noted = shipped("karriere").items().position(|item| item.note.is_some()).unwrap();
        for item in 0..12 {
            // Beside a wide list it comes with its statement; otherwise it stands under that.
            let is_told = hands.window.query_by_label(NOTE).is_some();
            assert_eq!(is_told, size[0] > 1000.0 && item == noted, "statement {item} in {size:?}");
            let row = hands.focused();
            assert_eq!(row.contains(NOTE), item == noted, "{row}");
            assert_still(&before, &hands, &format!("statement {item} in {size:?}"));
            hands.key(Key::ArrowDown);
            hands.wait(0.3);
        }
    }
}

/// Whose words they are is known of the course's questionnaires alone.
#[test]
fn a_questionnaire_without_them_is_answered_as_before() {
    let folder = tempfile::tempdir().unwrap();
    let own = include_str!("../../assets/instruments/medarbeiderskap.json").replace("\"medarbeiderskap\"", "\"vart\"");
    let mut own: serde_json::Value = serde_json::from_str(&own).unwrap();
    for key in ["instruction", "process"] {
        own.as_object_mut().unwrap().remove(key).unwrap();
    }
    own.as_object_mut().unwrap().remove("instruction_source_text");
    load(&own.to_string()).unwrap();
    fs::create_dir(folder.path().join("instruments")).unwrap();
    fs::write(folder.path().join("instruments/vart.json"), own.to_string()).unwrap();
    let mut window = Open::new(folder.path()).window();
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Start(selvsyn::instrument::InstrumentId::new("vart")));
    window.run();
    window.get_by_label(&Texts::new(Language::Bokmal).get("assess-instruction"));
    assert!(window.query_by_label("Om ordene til tallene").is_none());
}

#[test]
fn the_report_and_the_command_tell_it() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let instrument = shipped("karriere");
        let session = Session {
            answers: Answers::parse("4,5,2,4,3,4,4,5,-,1,2,3", 12, 5).unwrap(),
            finished_at: Some(now().timestamp()),
            ..Session::begin(&instrument, &now())
        };
        let history = History::new(vec![session], &Catalog::shipped());
        let record = history.latest(None).unwrap();
        let document = report::session(record, &history, &Plans::default(), &texts);
        let item = instrument.items().find(|item| item.note.is_some()).unwrap();
        let told = [
            instrument.instruction.as_ref().unwrap().get(language),
            item.note.as_ref().unwrap().get(language),
            &texts.scale_source(&instrument).unwrap(),
        ];
        for ending in ["html", "md"] {
            let file = export::report_file(&document, ending, now().timestamp()).unwrap();
            let text = String::from_utf8(file).unwrap().replace('\\', "");
            for words in told {
                assert!(text.contains(words), "{words} in {ending}");
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let answers = ["record", "karriere", "--answers", "4,5,2,4,3,4,4,5,-,1,2,3"];
    assert!(run(folder.path(), &answers, "").status.success());
    let shown = String::from_utf8(run(folder.path(), &["show", "latest"], "").stdout).unwrap();
    assert!(shown.contains(shipped("karriere").instruction.as_ref().unwrap().get(Language::Bokmal)), "{shown}");
}
