package coop.toadlane.ui;

import coop.toadlane.actor.NotAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/** Turns what a controller could not do into a page that looks like the rest and says what to do next. */
@ControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Answer answer;

    Refusals(Answer answer) {
        this.answer = answer;
    }

    @ExceptionHandler
    void refuse(Exception problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        answer.write(reply(problem, request), request, response);
    }

    private static Reply reply(Exception problem, HttpServletRequest request) {
        return switch (problem) {
            case SignInNeeded _ -> signIn(request);
            case NotAllowed _ -> Web.person().isEmpty() ? signIn(request) : ErrorPage.of(403);
            case MembersOnly _ -> Web.person().isEmpty() ? signIn(request) : ErrorPage.of(403).helping(Sentence.of("error.members-only"));
            case NotFound _, TypeMismatchException _ -> ErrorPage.of(404);
            case BadRequest bad -> ErrorPage.of(400).helping(bad.problem());
            case ErrorResponse known when known.getStatusCode().is4xxClientError() -> ofStatus(known.getStatusCode().value());
            default -> broken(problem, request);
        };
    }

    static ErrorPage ofStatus(int status) {
        return switch (status) {
            case 403, 404, 405, 413 -> ErrorPage.of(status);
            default -> ErrorPage.of(400);
        };
    }

    static ErrorPage broken(Throwable problem, HttpServletRequest request) {
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("Reference {}: {} {} failed", reference, request.getMethod(), route, problem);
        return ErrorPage.of(500).referringTo(reference);
    }

    private static Redirect signIn(HttpServletRequest request) {
        var back = Web.isRead(request) ? Web.address(request) : "/";
        return Redirect.to("/sign-in?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }
}
