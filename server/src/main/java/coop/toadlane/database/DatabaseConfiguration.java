package coop.toadlane.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import coop.toadlane.actor.ScopedDataSource;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The program's way to its database: lock the folder, start the server, migrate as the owner, work as the program. */
@Configuration
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    FolderLock folderLock(DatabaseSettings settings) {
        return FolderLock.take(settings.data());
    }

    @Bean
    Postgres postgres(DatabaseSettings settings, FolderLock locked) {
        var postgres = settings.open();
        try {
            Migrations.run(postgres.owner());
            return postgres;
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    @Bean
    DataSource dataSource(Postgres postgres, DatabaseSettings settings) {
        var pool = new HikariConfig();
        pool.setPoolName("toadlane");
        pool.setJdbcUrl(postgres.program().url());
        pool.setUsername(postgres.program().role());
        pool.setPassword(postgres.program().password());
        pool.setMaximumPoolSize(settings.database().connections());
        pool.addDataSourceProperty("reWriteBatchedInserts", true);
        pool.addDataSourceProperty("ApplicationName", "toadlane");
        return new ScopedDataSource(new HikariDataSource(pool));
    }
}
