//! The least a window of this kind can be: eframe with the program's own
//! features, and one label. `packaging/start.sh` holds the program's start and
//! memory against it.

struct OneLabel;

impl eframe::App for OneLabel {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        ui.label("Selvsyn");
    }
}

fn main() -> eframe::Result {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_title("One label").with_inner_size([1280.0, 800.0]),
        renderer: eframe::Renderer::Glow,
        persist_window: false,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native("one_label", options, Box::new(|_| Ok(Box::new(OneLabel))))
}
