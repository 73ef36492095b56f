package coop.toadlane;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The program. What it does is said by its first word: demo, serve, verify and so on. Beans are named by their module too,
 * so that two modules may use the same short word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ToadLane {

    public static void main(String[] words) {
        System.exit(Commands.line().execute(words));
    }
}
