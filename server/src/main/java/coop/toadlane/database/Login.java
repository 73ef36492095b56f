package coop.toadlane.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How one role reaches the database. */
public record Login(String url, String role, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, role, password);
    }

    @Override
    public String toString() {
        return role + " at " + url;
    }
}
