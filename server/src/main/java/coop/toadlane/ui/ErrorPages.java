package coop.toadlane.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages for what never reached a controller, or broke on the way back. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    ErrorPage error(HttpServletRequest request) {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var problem = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status == null) throw new NotFound();
        var unsent = Web.person().isEmpty() && (status == 401 || status == 403) ? Unsent.in(request) : Unsent.NOTHING;
        if (!unsent.isEmpty()) return ErrorPage.of(401).givingBack(unsent);
        return status >= 500 ? Refusals.broken(problem, request) : Refusals.ofStatus(status);
    }
}
