package coop.toadlane.opinions;

import coop.toadlane.counting.OpinionMap;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Where somebody stands on the map, and in which group: told to them alone. Kept in five bytes. */
record Place(int group, int x, int y) {

    static final int BYTES = 5;

    private static final byte NOWHERE = -1;

    /** Of all people, by their numbers. */
    static byte[] written(OpinionMap map, int people) {
        var places = ByteBuffer.allocate((people + 1) * BYTES);
        while (places.hasRemaining()) places.put(NOWHERE);
        if (map.points().isEmpty()) return places.array();
        var picture = Picture.of(map.points().values());
        map.points().forEach((person, point) -> {
            var spot = picture.spot(point);
            places.position(Integer.parseInt(person) * BYTES);
            places.put(map.groups().get(person).byteValue()).putShort((short) spot.x()).putShort((short) spot.y());
        });
        return places.array();
    }

    /** Empty for somebody who is not on the map, or came after it was drawn. */
    static Optional<Place> read(byte[] written) {
        if (written.length < BYTES || written[0] == NOWHERE) return Optional.empty();
        var place = ByteBuffer.wrap(written);
        return Optional.of(new Place(place.get(), place.getShort(), place.getShort()));
    }
}
