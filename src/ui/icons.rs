//! The line icons of `assets/icons`, tinted.

use egui::{Color32, Image, ImageSource, Rect, Ui};

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        /// An icon of the set.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name,)* }

        impl Icon {
            fn source(self) -> ImageSource<'static> {
                match self {
                    $(Self::$name => egui::include_image!(concat!("../../assets/icons/", $file, ".svg")),)*
                }
            }
        }
    };
}

icons! {
    /// Start page.
    Home = "home";
    /// Self-assessment.
    Assess = "assess";
    /// Result.
    Result = "result";
    /// History.
    History = "history";
    /// Settings.
    Settings = "settings";
    /// Stays on this machine.
    Lock = "lock";
    /// Done.
    Check = "check";
    /// Done, inside a checkbox.
    CheckBold = "check-bold";
    /// A remark.
    Note = "note";
    /// Export.
    Upload = "upload";
    /// Import.
    Download = "download";
    /// How it was computed.
    Info = "info";
    /// Onwards.
    ArrowRight = "arrow-right";
    /// Back.
    ArrowLeft = "arrow-left";
    /// Compare.
    Compare = "compare";
    /// Add.
    Plus = "plus";
    /// List of items.
    List = "list";
    /// Bar chart.
    Bars = "bars";
    /// Dot chart.
    Dots = "dots";
    /// Radar chart.
    Radar = "radar";
    /// Close.
    Close = "close";
    /// Delete.
    Trash = "trash";
    /// Take back.
    Undo = "undo";
    /// Opens a list.
    ChevronDown = "chevron-down";
    /// A date.
    Calendar = "calendar";
    /// Development plan.
    Plan = "plan";
    /// Write.
    Pencil = "pencil";
    /// Navigation.
    Menu = "menu";
    /// Something went wrong.
    Warning = "warning";
    /// One person.
    Person = "person";
    /// Several people.
    Group = "group";
    /// Time for a talk.
    Timer = "timer";
    /// The mark beside the name.
    Wordmark = "wordmark";
}

/// Side of an icon, in points.
pub const ICON: f32 = 20.0;
/// Side of an icon beside small text, in points.
pub const ICON_SMALL: f32 = 16.0;

/// Paints an icon; it says nothing that words beside it do not.
pub fn paint(ui: &Ui, icon: Icon, rect: Rect, color: Color32) {
    Image::new(icon.source()).tint(color).paint_at(ui, rect);
}
