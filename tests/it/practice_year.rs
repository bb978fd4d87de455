//! From score to practice, as it is lived: half a year of an employee and of a
//! leader through the window, and what the files hold of it.

use crate::course::run;
use crate::plan_sheet::{half_a_year_later, own, type_in};
use crate::plans::{answer, press, write};
use crate::support::{Open, now, settle};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use selvsyn::app::App;
use selvsyn::export::archive;
use selvsyn::export::calendar;
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::plan::{Basis, Origin, PlannedAction, Sheet, With};
use selvsyn::settings::Settings;
use selvsyn::ui::{Action, Place};
use std::path::Path;

/// Who lives it.
struct Person {
    questionnaire: &'static str,
    answers: &'static str,
    later: &'static str,
    /// A part of it, with its average, and what the course says to it.
    part: (&'static str, &'static str),
    link: &'static str,
    point: (&'static str, &'static str),
    sheet: Sheet,
    with: With,
    /// The field that is taken along to the conversation.
    field: &'static str,
}

const EMPLOYEE: Person = Person {
    questionnaire: "Medarbeiderskap",
    answers: "443433433",
    later: "444434433",
    part: ("Medarbeiderledelse", "3,3"),
    link: "Fra kurset: tre punkter om medarbeiderledelse",
    point: ("god-kollega", "Være en god kollega – bli likt og respektert av andre"),
    sheet: Sheet::Questions,
    with: With::Leader,
    field: "Dette ønsker jeg",
};
const LEADER: Person = Person {
    questionnaire: "Lederferdigheter",
    answers: "44432345234434",
    later: "44432345234444",
    part: ("Motivasjonsstøtte", "3,5"),
    link: "Fra kurset: fem punkter om motivasjonsstøtte",
    point: ("styrker-hos-medarbeidere", "Fokusere på styrker hos medarbeidere"),
    sheet: Sheet::Jobs,
    with: With::Employee,
    field: "Tilbakemelding jeg vil gi",
};

const FIRST: &str = "Si fra når det blir for mye";

type Window = Harness<'static, App>;

fn go(window: &mut Window, place: Place) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Go(place));
    window.run();
    window.run();
}

fn all(window: &Window) -> Vec<PlannedAction> {
    let plans = window.state().plans();
    plans
        .iter()
        .flat_map(|plan| plan.actions.iter().chain(plan.areas.iter().flat_map(|area| &area.actions)))
        .filter(|action| !action.is_blank())
        .cloned()
        .collect()
}

impl Person {
    fn assess(&self, window: &mut Window, answers: &str) {
        press(window, Role::Button, "Hjem");
        press(window, Role::Button, &format!("Start {}", self.questionnaire));
        assert!(window.query_by_label_contains("gjør en egenvurdering av din").is_some(), "what is rated");
        answer(window, answers);
        press(window, Role::Button, "Vis resultat");
    }

    /// Two and two in own words, one of them given up for a part, of which a
    /// point of the course is tried.
    fn plan(&self, window: &mut Window) -> Basis {
        press(window, Role::Button, "Lag utviklingsplan");
        write(window, "Hva er viktigst for deg nå?", "At jeg sier fra tidlig");
        own(window, "1. Velg et utviklingsområde", FIRST);
        write(window, &format!("Dette ser jeg når det virker {FIRST}"), "Ingen blir overrasket");
        write(window, &format!("Hvem kan hjelpe, og med hva? {FIRST}"), "Kari: spørre");
        write(window, &format!("Hva vil du gjøre? {FIRST}"), "Når to frister kolliderer, så sier jeg fra");
        own(window, "2. Velg et utviklingsområde", "Delegere");
        own(window, "1. Velg en styrke", "Rolig i krise");
        own(window, "2. Velg en styrke", "God til å skrive");
        press(window, Role::Button, "Mer: God til å skrive");
        press(window, Role::MenuItemRadio, "Bytt styrke");
        let (part, average) = self.part;
        press(window, Role::Button, &format!("{part}. Gjennomsnitt {average}"));
        press(window, Role::Link, self.link);
        press(window, Role::Button, &format!("Prøv denne: {}", self.point.1));
        type_in(window, &format!("Hva vil du gjøre? {part}"), "Si én styrke til hver");
        settle(window);
        let Place::Plan(of) = *window.state().place() else { panic!("{:?}", window.state().place()) };
        of
    }

    /// An action of what stands on the sheet.
    fn sheet(&self, window: &mut Window) {
        go(window, Place::Journal(self.sheet));
        if self.sheet == Sheet::Jobs {
            for (name, times) in [
                ("Få jobben gjort. Slik er det", 9),
                ("Utvikle eget lederskap. Slik er det", 1),
                ("Få jobben gjort. Slik vil jeg ha det", 8),
                ("Utvikle eget lederskap. Slik vil jeg ha det", 2),
            ] {
                window.get_by_role_and_label(Role::Slider, name).focus();
                window.run();
                for _ in 0..times {
                    window.key_press(Key::ArrowRight);
                    window.run();
                }
            }
            press(window, Role::Button, "Gjør til tiltak: Slik vil jeg ha det");
        } else {
            write(window, "Hva vil du?", "Lede et prosjekt");
            press(window, Role::Button, "Gjør til tiltak: Hva vil du?");
        }
        press(window, Role::MenuItemRadio, &format!("I planen: {}", self.questionnaire));
        press(window, Role::ComboBox, "Frist: Ingen frist. Tiltak 1");
        press(window, Role::Button, "12. juni 2026");
        settle(window);
    }

    fn talk(&self, window: &mut Window, of: Basis) {
        go(window, Place::Talk(self.with, of));
        write(window, self.field, "Å bli spurt før oppgavene deles ut");
        write(window, "Hva vil du gjøre? Dette ble vi enige om", "Ti minutter hver mandag");
        window.key_press(Key::Enter);
        window.run();
        settle(window);
    }

    fn lives(&self) {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Open::new(folder.path()).window();
        self.assess(&mut window, self.answers);
        let of = self.plan(&mut window);
        self.sheet(&mut window);
        self.talk(&mut window, of);
        let page = window.state().journal().of(Sheet::Conversation(self.with)).next().unwrap().id;
        let sheet = window.state().journal().of(self.sheet).next().unwrap().id;
        drop(window);

        // Half a year later: sign and support come back beside «Så du det?».
        let mut window = Open { clock: half_a_year_later, ..Open::new(folder.path()) }.window();
        self.assess(&mut window, self.later);
        for told in ["«Ingen blir overrasket»", "«Kari: spørre»"] {
            window.get_by_label(told);
        }
        write(&mut window, &format!("Så du det? {FIRST}"), "Ja, to ganger");
        press(&mut window, Role::Button, "Vis resultatet");
        settle(&mut window);
        // The plan of the second round begins with what was written last.
        press(&mut window, Role::Button, "Lag utviklingsplan");
        press(&mut window, Role::Link, "Sist skrev du… Utviklingsområder");
        press(&mut window, Role::Button, &format!("Ta med videre: {FIRST}"));
        settle(&mut window);
        let Place::Plan(second) = *window.state().place() else { panic!("{:?}", window.state().place()) };
        assert_ne!(second, of);
        let plans = window.state().plans();
        assert_eq!(plans.get(of).unwrap().areas[0].outcome, "Ja, to ganger");
        assert_eq!(plans.get(second).unwrap().areas[0].sign, "Ingen blir overrasket");
        // What was agreed on is offered to the next conversation.
        go(&mut window, Place::Talk(self.with, second));
        assert!(
            window.query_all_by_label("Ti minutter hver mandag").next().is_some(),
            "carried on to the next conversation"
        );

        let origins: Vec<Origin> = all(&window).into_iter().map(|action| action.origin).collect();
        let course = Origin::Course(self.point.0.to_owned());
        for origin in [Origin::Plan, course, Origin::Sheet(sheet), Origin::Agreement(page)] {
            assert!(origins.contains(&origin), "{origin:?} of {origins:?}");
        }
        self.is_in_every_file(&window, folder.path());
    }

    /// All of it, in the archive, the report and the calendar.
    fn is_in_every_file(&self, window: &Window, folder: &Path) {
        let state = window.state();
        let (plans, journal) = (state.plans(), state.journal());
        let written = archive::write(state.contents(), &Settings::default(), now().timestamp()).unwrap();
        let read = archive::read(&written).unwrap().rows;
        assert_eq!(read.plans.len(), plans.iter().count());
        for plan in plans.iter() {
            assert!(read.plans.contains(plan), "{plan:#?}");
        }
        assert!(journal.iter().all(|entry| read.journal.contains(entry)));
        let file = folder.join("plan.md");
        let out = run(folder, &["report", "plan", "--out", file.to_str().unwrap()], "");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let report = std::fs::read_to_string(&file).unwrap();
        let calendar = calendar(plans, state.history(), &Texts::new(Language::Bokmal), now().timestamp()).unwrap();
        let calendar = calendar.replace("\r\n ", "");
        for action in all(window) {
            assert!(holds(&report, &action.text), "«{}» in the report: {report}", action.text);
            // A calendar holds what has a day.
            assert_eq!(holds(&calendar, &action.text), action.due.is_some(), "«{}»: {calendar}", action.text);
        }
        assert!(all(window).iter().any(|action| action.due.is_some()));
        for words in ["At jeg sier fra tidlig", "Ingen blir overrasket", "Kari: spørre", "Ja, to ganger", "Delegere"] {
            assert!(holds(&report, words), "«{words}» in the report: {report}");
        }
    }
}

/// Whether a text holds words, whatever its format writes before commas.
fn holds(text: &str, words: &str) -> bool {
    text.replace('\\', "").contains(words)
}

#[test]
fn an_employee_lives_from_score_to_practice_and_comes_back() {
    EMPLOYEE.lives();
}

#[test]
fn a_leader_lives_from_score_to_practice_and_comes_back() {
    LEADER.lives();
}
