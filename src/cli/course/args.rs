//! What can be written after `course`.

use clap::Subcommand;
use jiff::civil::Date;
use std::path::PathBuf;

#[derive(Subcommand)]
pub enum CourseCommand {
    New {
        #[arg(long, value_name = "TEXT")]
        name: String,
        #[arg(long, value_name = "TEXT", default_value = "")]
        workplace: String,
        #[arg(long = "instrument", value_name = "ID[=EXPECTED]", required = true)]
        instruments: Vec<String>,
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(5..=1000))]
        floor: Option<u16>,
        #[arg(long = "round", value_name = "TITLE=DATE", value_parser = dated)]
        rounds: Vec<(String, Date)>,
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
        #[arg(long, value_name = "FILE.selvsyn-kurs")]
        out: PathBuf,
    },
    List {
        #[arg(long)]
        json: bool,
    },
    Show {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long)]
        json: bool,
    },
    End {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long)]
        yes: bool,
    },
    Delete {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long)]
        yes: bool,
    },
    Collect {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(value_name = "INPUT", required = true)]
        inputs: Vec<PathBuf>,
        #[arg(long, value_name = "N")]
        round: Option<u8>,
        #[arg(long)]
        json: bool,
    },
    Withdraw {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(value_name = "DELIVERY|FILE")]
        what: String,
        #[arg(long)]
        yes: bool,
    },
    Reveal {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long, value_name = "N")]
        round: Option<u8>,
        #[arg(long, value_name = "ID")]
        instrument: Option<String>,
        #[arg(long)]
        json: bool,
        #[arg(long)]
        yes: bool,
    },
    Result {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long, value_name = "N")]
        round: Option<u8>,
        #[arg(long, value_name = "ID")]
        instrument: Option<String>,
        #[arg(long, conflicts_with = "out")]
        json: bool,
        #[arg(long, value_name = "FILE.pdf|.html|.docx|.xlsx|.csv|.svg|.png")]
        out: Option<PathBuf>,
    },
    Change {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long, value_name = "ID")]
        instrument: String,
        #[arg(long)]
        json: bool,
    },
    Compare {
        #[arg(value_name = "CODE[:ROUND]")]
        a: String,
        #[arg(value_name = "CODE[:ROUND]")]
        b: String,
        #[arg(long, value_name = "ID")]
        instrument: String,
        #[arg(long)]
        json: bool,
    },
    Minutes {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long, value_name = "N")]
        round: Option<u8>,
        #[arg(long, value_name = "FILE.pdf|.docx")]
        out: PathBuf,
    },
    Agree {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long, value_name = "N")]
        round: Option<u8>,
        #[arg(long, value_name = "TEXT", num_args = 1..)]
        develop: Vec<String>,
        #[arg(long = "strength", value_name = "TEXT", num_args = 1..)]
        strengths: Vec<String>,
        #[arg(long = "sign", value_name = "TEXT", num_args = 1..)]
        signs: Vec<String>,
        #[arg(long = "action", value_name = "TEXT=DATE", num_args = 1.., value_parser = dated)]
        actions: Vec<(String, Date)>,
        #[arg(long)]
        yes: bool,
    },
}

/// `TEXT=2026-10-13`; the last sign of equality is the one.
fn dated(text: &str) -> Result<(String, Date), String> {
    let (text, date) = text.rsplit_once('=').ok_or_else(|| "TEXT=2026-10-13".to_owned())?;
    let read: Option<Date> = date.parse().ok();
    let date = read.filter(|read| read.to_string() == date).ok_or_else(|| "TEXT=2026-10-13".to_owned())?;
    Ok((text.to_owned(), date))
}
