package coop.toadlane.operations;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Anyone may ask whether the program is well; only who knows the token may read its figures. Nobody has a session here. */
@Configuration
class Watchers {

    private static final int BEFORE_THE_HOUSE = 1;

    @Bean
    @Order(BEFORE_THE_HOUSE)
    SecurityFilterChain watchers(HttpSecurity http, MetricsToken token) throws Exception {
        return http
            .securityMatcher("/health", "/health/**", "/metrics")
            .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(AbstractHttpConfigurer::disable)
            .requestCache(AbstractHttpConfigurer::disable)
            .authorizeHttpRequests(requests -> requests
                .requestMatchers("/metrics").access((_, asked) -> new AuthorizationDecision(token.isKnownTo(asked.getRequest())))
                .anyRequest().permitAll())
            .exceptionHandling(problems -> problems.authenticationEntryPoint((_, response, _) -> {
                response.setHeader("WWW-Authenticate", "Bearer");
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            }))
            .build();
    }
}
