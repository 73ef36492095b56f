package coop.toadlane.identity;

import coop.toadlane.ui.Door;
import coop.toadlane.ui.Site;
import coop.toadlane.ui.Unsent;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may come in at all. Reading is open, since each room asks its reader's {@code Actor} itself; to change something one
 * signs in, but for the few doors that lead there
 * and those that a room leaves open.
 */
@Configuration
@EnableConfigurationProperties(ProviderSettings.class)
class SecurityConfiguration {

    private static final String[] DOORS = {
        "/sign-in/**", "/sign-up", "/link", "/language", "/demo", "/webauthn/authenticate/**"};

    /** A secret ballot goes into its box by nobody's name. */
    private static final String BOX = "/coops/*/decisions/*/box";


    @Bean
    Provider provider(ProviderSettings settings, Site site) {
        return new Provider(settings, site);
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, SessionContexts sessions, ProviderSettings provider, ProviderDoor door, List<Door> doors)
            throws Exception {
        if (provider.isNamed()) http.oauth2Login(door::open);
        return http
            .securityContext(context -> context.securityContextRepository(sessions))
            .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(csrf -> csrf.csrfTokenRepository(new FormKeys()).requireCsrfProtectionMatcher(Origins::needsFormKey))
            .headers(SecurityHeaders::write)
            .authorizeHttpRequests(requests -> requests
                .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                .requestMatchers("/me", "/me/**").authenticated()
                .requestMatchers(DOORS).permitAll()
                .requestMatchers(HttpMethod.POST, BOX).permitAll()
                .requestMatchers(doors.stream().map(Door::pattern).toArray(String[]::new)).permitAll()
                .requestMatchers(Origins::isChange).authenticated()
                .anyRequest().permitAll())
            .exceptionHandling(problems -> problems
                .authenticationEntryPoint(SecurityConfiguration::askToSignIn)
                .accessDeniedHandler((_, response, _) -> response.sendError(HttpServletResponse.SC_FORBIDDEN)))
            .requestCache(AbstractHttpConfigurer::disable)
            .formLogin(AbstractHttpConfigurer::disable)
            .httpBasic(AbstractHttpConfigurer::disable)
            .logout(AbstractHttpConfigurer::disable)
            .build();
    }

    /** Sessions begin in {@link SignIn}; without this Spring Boot would make up a user of its own. */
    @Bean
    AuthenticationManager nobodyElse() {
        return _ -> {
            throw new BadCredentialsException("Sign in at /sign-in");
        };
    }

    /** What was typed is given back; without that, there is nothing to keep and one can go on at once. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (Origins.isChange(request) && !Unsent.in(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Next.carriedTo("/sign-in", Origins.isChange(request) ? "/" : request.getRequestURI() + query));
    }
}
