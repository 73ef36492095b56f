package coop.toadlane.operations;

import coop.toadlane.ui.Page;
import java.util.List;

/** All that a program can ask of this one, by module. */
record ApiPage(List<Module> modules) implements Page {

    record Module(String name, List<Line> lines) {}

    record Line(String method, String path, String does, String answers) {}

    static ApiPage of(List<Operation> operations) {
        var names = operations.stream().map(Operation::module).distinct().toList();
        return new ApiPage(names.stream().map(name -> new Module(name, operations.stream()
            .filter(operation -> operation.module().equals(name)).map(ApiPage::line).toList())).toList());
    }

    private static Line line(Operation operation) {
        var answers = switch (operation.answer()) {
            case PAGE -> operation.page().map(Class::getSimpleName).orElse("Page");
            case REDIRECT -> "303";
            case SPREADSHEET -> "CSV";
            case EITHER -> operation.isChange() ? "303, 422" : "Page";
            case OTHER -> "";
        };
        return new Line(operation.verb(), operation.plainPath(), operation.summary(), answers);
    }
}
