//! The shipped lesson: whole, in three languages, and short enough to read
//! from the back row.

use super::load::SHIPPED;
use super::{Lesson, Phase, SlideKind, load};
use crate::instrument::{Catalog, Language, LocalText};
use serde_json::Value;
use std::collections::BTreeSet;
use std::time::Duration;

/// Calls `see` with the path and the object of every text in the file.
fn each_text(value: &Value, path: &str, see: &mut impl FnMut(&str, &serde_json::Map<String, Value>)) {
    match value {
        Value::Object(object) if object.keys().all(|key| key.parse::<Language>().is_ok()) => see(path, object),
        Value::Object(object) => object.iter().for_each(|(key, value)| each_text(value, &format!("{path}/{key}"), see)),
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(index, value)| each_text(value, &format!("{path}/{index}"), see));
        }
        _ => {}
    }
}

fn file() -> Value {
    serde_json::from_str(SHIPPED).unwrap()
}

fn longest(text: &LocalText) -> usize {
    Language::ALL.into_iter().map(|language| text.get(language).chars().count()).max().unwrap()
}

/// Against its schema it is held in `tests/it/schema.rs`, by another program.
#[test]
fn the_shipped_lesson_loads_and_fits_its_schema() {
    assert_eq!(load(SHIPPED, &Catalog::shipped()).unwrap(), **Lesson::shipped());
    assert_eq!(Lesson::shipped().slides.len(), 15);
}

#[test]
fn a_broken_file_is_an_error_and_never_a_crash() {
    for (found, replaced) in [
        ("{", "["),
        ("\"version\": 2", "\"version\": \"2\""),
        ("\"version\": 2", "\"version\": 2, \"surprise\": 1"),
        ("\"kind\": \"list\"", "\"kind\": \"film\""),
        ("\"kind\": \"list\"", "\"kind\": \"list\", \"surprise\": 1"),
        ("\"icon\": \"person\"", "\"icon\": \"crown\""),
        ("\"nb\": \"Kompetanse\"", "\"nb\": \" \""),
        ("\"nb\": \"Kompetanse\"", "\"da\": \"Kompetence\""),
        ("\"minutes\": 8", "\"minutes\": -8"),
    ] {
        assert!(SHIPPED.contains(found), "{found}");
        assert!(load(&SHIPPED.replacen(found, replaced, 1), &Catalog::shipped()).is_err(), "{replaced}");
    }
}

#[test]
fn every_text_is_there_in_three_languages_and_set_with_care() {
    let mut seen = 0;
    each_text(&file(), "", &mut |path, object| {
        for language in Language::ALL {
            let tag = language.tag();
            let text = object.get(tag).and_then(Value::as_str).unwrap_or_else(|| panic!("{path} has no {tag}"));
            assert_eq!(text, text.trim(), "{path} {tag}");
            for wrong in ["  ", "...", " - ", "--", "\"", "'", "\n", "\t", "„"] {
                assert!(!text.contains(wrong), "{path} {tag}: {wrong:?}");
            }
            let foreign = if language == Language::English { ['«', '»'] } else { ['“', '”'] };
            assert!(!text.contains(foreign), "{path} {tag}: {text}");
        }
        seen += 1;
    });
    assert!(seen > 150, "{seen}");
}

#[test]
fn ids_are_unique_and_plain() {
    let lesson = Lesson::shipped();
    let ids: BTreeSet<&str> = lesson.slides.iter().map(|slide| slide.id.as_str()).collect();
    assert_eq!(ids.len(), lesson.slides.len());
    for (index, slide) in lesson.slides.iter().enumerate() {
        assert!(slide.id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{}", slide.id);
        assert_eq!(lesson.index_of(&slide.id), Some(index));
    }
    assert_eq!(lesson.index_of("ukjent"), None);
}

#[test]
fn every_instrument_has_its_slide_with_its_own_title_and_number_of_items() {
    let (lesson, catalog) = (Lesson::shipped(), Catalog::shipped());
    let mut shown = BTreeSet::new();
    for slide in &lesson.slides {
        assert_eq!(slide.kind == SlideKind::Instrument, slide.instrument.is_some(), "{}", slide.id);
        let Some(id) = &slide.instrument else { continue };
        let instrument = catalog.current(id.as_str()).unwrap_or_else(|| panic!("{id} is not shipped"));
        for language in Language::ALL {
            assert_eq!(slide.title.get(language), instrument.title.get(language));
            let lead = slide.lead.as_ref().unwrap().get(language);
            assert!(lead.contains(&instrument.item_count().to_string()), "{lead}");
            let parts = slide.bullets[0].get(language).to_lowercase();
            for dimension in &instrument.dimensions {
                assert!(parts.contains(&dimension.title.get(language).to_lowercase()), "{parts}");
            }
        }
        shown.insert(id.as_str().to_owned());
    }
    assert_eq!(shown.len(), catalog.offered().len());
}

#[test]
fn principles_and_parts_are_called_what_the_instruments_call_them() {
    let (lesson, catalog) = (Lesson::shipped(), Catalog::shipped());
    for (slide, instrument, skipped) in
        [("aktivt-medarbeiderskap", "medarbeiderskap", 0), ("prinsipper", "lederferdigheter", 1)]
    {
        let columns = &lesson.slides[lesson.index_of(slide).unwrap()].columns;
        let dimensions = &catalog.current(instrument).unwrap().dimensions[skipped..];
        assert_eq!(columns.len(), dimensions.len());
        for (column, dimension) in columns.iter().zip(dimensions) {
            for language in Language::ALL {
                assert!(column.title.get(language).ends_with(dimension.title.get(language)), "{dimension:?}");
            }
        }
    }
}

#[test]
fn a_slide_has_what_its_kind_shows_and_nothing_else() {
    for slide in &Lesson::shipped().slides {
        let filled = (!slide.questions.is_empty(), !slide.columns.is_empty(), !slide.bullets.is_empty());
        let expected = match slide.kind {
            SlideKind::Questions => (true, false, false),
            SlideKind::Columns | SlideKind::Process => (false, true, false),
            SlideKind::List | SlideKind::Instrument => (false, false, true),
            SlideKind::Picture => (false, false, false),
        };
        assert_eq!(filled, expected, "{}", slide.id);
        assert!(!slide.numbered || slide.kind == SlideKind::List, "{}", slide.id);
    }
}

#[test]
fn nothing_is_longer_than_a_slide_holds() {
    for slide in &Lesson::shipped().slides {
        let id = &slide.id;
        assert!(longest(&slide.title) <= 54, "{id}");
        assert!(slide.lead.as_ref().is_none_or(|lead| longest(lead) <= 120), "{id}");
        for list in [&slide.questions, &slide.bullets] {
            assert!(list.len() <= 6 && list.iter().all(|line| longest(line) <= 110), "{id}");
        }
        assert!([0, 2, 3].contains(&slide.columns.len()), "{id}");
        let most = if slide.columns.len() == 3 { 4 } else { 5 };
        for column in &slide.columns {
            assert!(longest(&column.title) <= 42, "{id}");
            assert!((1..=most).contains(&column.bullets.len()), "{id}");
            assert!(column.bullets.iter().all(|bullet| longest(bullet) <= 60), "{id}");
        }
        if let Some(discussion) = &slide.discussion {
            assert!(longest(&discussion.question) <= 110, "{id}");
            assert!((1..=60).contains(&discussion.minutes), "{id}");
        }
    }
}

#[test]
fn the_facilitator_gets_two_to_five_sentences() {
    for slide in &Lesson::shipped().slides {
        for language in Language::ALL {
            let notes = slide.notes.get(language);
            let ends = notes.split_whitespace().filter(|word| word.ends_with(['.', '?', '!', '…'])).count();
            assert!((2..=5).contains(&ends), "{}: {notes}", slide.id);
        }
    }
}

/// Against the course's own text they are held in `tests/it/seed.rs`.
#[test]
fn what_is_marked_as_selvsyns_is_there() {
    for slide in &Lesson::shipped().slides {
        for place in &slide.own {
            assert!(slide.text_at(place).is_some(), "{}: {place}", slide.id);
        }
        for place in ["", "own", "bullets", "bullets/9", "bullets/-1", "columns/0", "columns/9/title", "columns/0/own"]
        {
            assert_eq!(slide.text_at(place), None, "{}: {place}", slide.id);
        }
        let lists = [("questions", &slide.questions), ("bullets", &slide.bullets)];
        for (name, index, text) in
            lists.iter().flat_map(|(name, list)| list.iter().enumerate().map(move |(index, text)| (name, index, text)))
        {
            assert_eq!(slide.text_at(&format!("{name}/{index}")), Some(text));
        }
    }
}

#[test]
fn a_discussion_makes_a_timer_of_its_minutes() {
    let lesson = Lesson::shipped();
    let discussion = lesson.slides[1].discussion.as_ref().unwrap();
    let timer = discussion.timer();
    assert_eq!(timer.reading(Duration::ZERO), "05:00");
    assert_eq!(timer.phase(Duration::ZERO), Phase::Ready);
}

/// What the course material says and where it stands, in its order and in its
/// words, its slips mended.
const SEED: [(&str, &[&str]); 15] = [
    (
        "innledning",
        &[
            "Leksjon 3",
            "Lederskap og medarbeiderskap",
            "Hva er godt lederskap – og hva er spesielt viktig i ledelse av seniorer?",
            "Hva er godt medarbeiderskap – hva er spesielt godt medarbeiderskap av seniorer?",
            "Er disse krav og forventninger tydeliggjort i personalpolitikken?",
        ],
    ),
    (
        "aktivt-medarbeiderskap",
        &[
            "Aktivt medarbeiderskap",
            "Selvledelse",
            "Ta ansvar for egen jobb (og utvikle den)",
            "Ta ansvar for egen karriere- og kompetanseutvikling",
            "Ta ansvar for egen trivsel og motivasjon",
            "Med-ledelse",
            "Melde inn ønsker og behov til nærmeste leder",
            "Være konstruktiv, bidrags- og løsningsorientert",
            "Gjøre din leder god",
            "Medarbeiderledelse",
            "Bidra positivt til arbeids- og læringsmiljø",
            "Ta lederansvar i oppgaveløsning med andre",
            "Være en god kollega – bli likt og respektert av andre",
        ],
    ),
    (
        "tre-sporsmaal",
        &[
            "Tre sentrale spørsmål vi alle må stille oss",
            "Hvem er du?",
            "Dine verdier",
            "prioriteringer",
            "Din balanse",
            "Dine mål og visjoner",
            "Det gode liv for deg",
            "Hva kan du?",
            "Dine sterke sider og personlige talenter",
            "Dine kunnskaper og ferdigheter",
            "Hva vil du?",
            "Dine motivasjonsdrivere og verdier",
            "Dine mål, ønsker og planer",
        ],
    ),
    (
        "kompetanse",
        &[
            "Kompetanse",
            "Motivasjon og kompetanse i endringstider",
            "Hvor er du?",
            "Hvor har du vært?",
            "Hvor er du på vei?",
            "Hvor ønsker du å være?",
            "Hva skal til for å komme dit?",
        ],
    ),
    (
        "medarbeiderskap",
        &["Metode og verktøy", "Egenevaluering av medarbeiderskap", "to utviklingsområder og to styrker"],
    ),
    (
        "karriere",
        &[
            "Metode og verktøy",
            "Kartlegging og analyse av egen karrierebevissthet",
            "to utviklingsområder du ønsker å gjøre noe med, og to styrker",
        ],
    ),
    (
        "fire-jobber",
        &[
            "Lederens fire jobber",
            "Få jobben gjort",
            "Forbedre måten jobben gjøres på",
            "Utvikle egne medarbeidere og team",
            "Utvikle eget lederskap",
        ],
    ),
    (
        "mestringsorientert-ledelse",
        &[
            "Mestringsorientert ledelse",
            "Lederatferd med vekt på læring, utvikling og motivasjon ut fra medarbeiderens individuelle forutsetninger",
            "Mestringsorienterte ledere gir",
            "Retning – hvor skal vi (mål og rolleavklaring)",
            "Mening – hvorfor skal vi dit (motivasjon)",
            "Individuell oppmerksomhet",
            "Kjennetegn på mestringsorientert ledelse",
            "Gir tillit og autonomi",
            "Gir konkrete tilbakemeldinger, råd og støtte",
            "Tilbyr utvikling og utfordring",
            "Er tilgjengelig og involverer seg",
            "Er imøtekommende og raus",
            "Kilde: Linda Lai",
        ],
    ),
    (
        "forskning",
        &[
            "Forskning på leder–medarbeiderrelasjoner (LMR)",
            "Bedre arbeidsprestasjoner",
            "Høyere tilfredshet med ledelse",
            "Høyere generell tilfredshet",
            "Høyere affektiv organisasjonsforpliktelse",
            "Mer rolleklarhet",
            "Lavere turnoverintensjon",
            "Gerstner, C. R., & Day, D. V. 1997.",
            "Meta-analytic review of leader-member exchange theory: Correlates and construct issues.",
            "Journal of Applied Psychology, 82(6): 827–844.",
        ],
    ),
    ("prinsipper", &["Ledelse som skaper aktivt medarbeiderskap", "Motivasjonsstøtte", "Utviklingsstøtte"]),
    (
        "maktdeling",
        &[
            "Prinsipp 1",
            "Maktdeling",
            "Fremme autonomi og tydeliggjøre rammebetingelser",
            "Gi oppgaveansvar og delegere myndighet",
            "Tydeliggjøre handlingsrom",
            "Klargjøre oppdraget (hovedoppgave og hovedmål)",
            "Amundsen, Stein (2019) Empowerment i arbeidslivet, Cappelen Damm Akademisk",
        ],
    ),
    (
        "motivasjonsstotte",
        &[
            "Fremme motivasjon og engasjement",
            "Oppmuntre til initiativ",
            "Fokusere på motiverende mål og oppgaver",
            "Lytte og undersøke medarbeidernes perspektiv",
            "Fokusere på styrker hos medarbeidere",
            "Være inspirerende",
            "Amundsen, Stein (2019) Empowerment i arbeidslivet, Cappelen Damm Akademisk",
        ],
    ),
    (
        "utviklingsstotte",
        &[
            "Fremme læring, kompetanseutvikling og -mobilisering",
            "Mestringsorientering",
            "Arbeidsplassen som læringsarena",
            "Coachende kommunikasjon",
            "Være rollemodell",
            "Amundsen, Stein (2019) Empowerment i arbeidslivet, Cappelen Damm Akademisk",
        ],
    ),
    (
        "lederferdigheter",
        &[
            "Metode og verktøy",
            "Lederferdigheter som utvikler aktivt medarbeiderskap",
            "to utviklingsområder og to styrker",
            "Inspirert av «Empowerment i arbeidslivet», Stein Amundsen 2019",
        ],
    ),
    (
        "prosess",
        &[
            "Anbefalt prosess",
            "en egenvurdering av dine ferdigheter",
            "tenk over dine utviklingsområder og styrker",
            "Hva er dine to viktigste utviklingsområder?",
            "Hvordan kan du sikre at utvikling finner sted?",
            "Hva er dine to viktigste styrker?",
            "Hvordan kan du bruke disse i din videre prosess?",
        ],
    ),
];

#[test]
fn everything_in_the_course_material_has_a_slide_in_its_order() {
    let lesson = file();
    let slides = lesson["slides"].as_array().unwrap();
    let order: Vec<_> = slides.iter().map(|slide| slide["id"].as_str().unwrap()).collect();
    assert_eq!(order, SEED.map(|(id, _)| id));
    for (slide, (id, phrases)) in slides.iter().zip(SEED) {
        let mut shown = Vec::new();
        each_text(slide, "", &mut |path, text| {
            if path != "/notes" && !path.starts_with("/discussion") {
                shown.push(text["nb"].as_str().unwrap().to_owned());
            }
        });
        for phrase in phrases {
            assert!(shown.iter().any(|text| text.contains(phrase)), "{id}: {phrase}");
        }
    }
}

/// What nobody has changed is written as the first edition wrote it, so that
/// the first edition reads it too; and what that wrote is read.
#[test]
fn what_the_first_edition_wrote_reads_and_is_written_the_same() {
    let lesson = Lesson::shipped();
    let written: Value = serde_json::from_str(&super::file::write(lesson).unwrap()).unwrap();
    let mut keys = BTreeSet::new();
    for slide in written["lesson"]["slides"].as_array().unwrap() {
        keys.extend(slide.as_object().unwrap().keys().cloned());
    }
    keys.extend(written["lesson"].as_object().unwrap().keys().cloned());
    for new in ["edited", "hidden", "gathering", "minutes", "copy_of", "start"] {
        assert!(!keys.contains(new), "{new}");
    }
    let old = written.to_string();
    assert_eq!(super::file::read(&old, &Catalog::shipped()).as_ref(), Ok(&**lesson));
}
