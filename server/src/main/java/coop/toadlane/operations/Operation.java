package coop.toadlane.operations;

import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Redirect;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestParam;

/** One thing that can be asked of the program or done with it: a method of HTTP at a path, and the Java that answers. */
record Operation(String verb, String path, Method handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    enum Answer { PAGE, REDIRECT, SPREADSHEET, EITHER, OTHER }

    String module() {
        return handler.getDeclaringClass().getPackageName().substring("coop.toadlane.".length());
    }

    /** As it may stand in a program: {@code membership_Register_letIn}. */
    String id() {
        return module() + "_" + handler.getDeclaringClass().getSimpleName().replace("Controller", "") + "_" + handler.getName();
    }

    /** The method's name is what it does, in plain words. */
    String summary() {
        var words = handler.getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        var subject = handler.getDeclaringClass().getSimpleName().replace("Controller", "").replaceAll("(?<=.)([A-Z])", " $1");
        return subject + ": " + words;
    }

    boolean isChange() {
        return !verb.equals("GET");
    }

    Answer answer() {
        var type = handler.getReturnType();
        if (type == Redirect.class) return Answer.REDIRECT;
        if (type == Csv.class) return Answer.SPREADSHEET;
        if (Page.class.isAssignableFrom(type)) return Answer.PAGE;
        return type.getPackageName().startsWith("coop.toadlane") ? Answer.EITHER : Answer.OTHER;
    }

    /** The page that is answered, if the method promises a certain one. */
    Optional<Class<?>> page() {
        return answer() == Answer.PAGE && handler.getReturnType() != Page.class ? Optional.of(handler.getReturnType()) : Optional.empty();
    }

    boolean isList() {
        return Arrays.stream(handler.getParameterTypes()).anyMatch(type -> type == Asked.class);
    }

    List<String> pathVariables() {
        return VARIABLE.matcher(path).results().map((MatchResult found) -> found.group(1)).toList();
    }

    String plainPath() {
        return VARIABLE.matcher(path).replaceAll("{$1}");
    }

    /** The named fields; a handler that takes a whole form as a map does not name any. */
    List<String> fields() {
        return Arrays.stream(handler.getParameters()).flatMap(Operation::field).toList();
    }

    private static Stream<String> field(Parameter parameter) {
        var annotation = parameter.getAnnotation(RequestParam.class);
        if (annotation == null || Map.class.isAssignableFrom(parameter.getType())) return Stream.empty();
        return Stream.of(annotation.name().isEmpty() ? parameter.getName() : annotation.name());
    }
}
