package coop.toadlane.operations;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All that the program can be asked, as it knows it itself: no list that could fall behind. */
@Component
class Operations {

    private final RequestMappingHandlerMapping mappings;

    Operations(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    List<Operation> all() {
        return mappings.getHandlerMethods().entrySet().stream()
            .filter(mapping -> isOurs(mapping.getValue()))
            .flatMap(mapping -> operations(mapping.getKey(), mapping.getValue()))
            .sorted(Comparator.comparing(Operation::module).thenComparing(Operation::path).thenComparing(Operation::verb))
            .toList();
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("coop.toadlane");
    }

    /** A mapping without a method answers any; only the pages for errors are such. */
    private static Stream<Operation> operations(RequestMappingInfo mapping, HandlerMethod handler) {
        Set<RequestMethod> verbs = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream().flatMap(path ->
            verbs.stream().map(verb -> new Operation(verb.name(), path, handler.getMethod())));
    }
}
