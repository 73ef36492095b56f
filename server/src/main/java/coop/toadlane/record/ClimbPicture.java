package coop.toadlane.record;

import java.util.ArrayList;
import java.util.List;

/** Where the boxes and lines of a climb stand in its picture, the root above and the entry below. */
record ClimbPicture(int height, List<Box> boxes, List<Line> lines) {

    static final int WIDTH = 340;
    static final int BOX_WIDTH = 150;
    static final int BOX_HEIGHT = 46;

    private static final int ROW = 76;
    private static final int LEFT = 1;
    private static final int RIGHT = WIDTH - BOX_WIDTH - 1;
    private static final int MIDDLE = (WIDTH - BOX_WIDTH) / 2;

    /** {@code kind} is {@code own} on the entry's way up, {@code neighbour} beside it, {@code root} at its end. */
    record Box(int x, int y, String kind, long from, long to, Hash hash) {

        int centre() {
            return x + BOX_WIDTH / 2;
        }
    }

    record Line(int x1, int y1, int x2, int y2, String kind) {}

    ClimbPicture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    static ClimbPicture of(Climb climb, long number) {
        var boxes = new ArrayList<Box>();
        var lines = new ArrayList<Line>();
        var steps = climb.steps();
        var y = steps.size() * ROW + 1;
        var own = new Box(ownX(steps, 0), y, steps.isEmpty() ? "root" : "own", number, number, climb.leaf());
        boxes.add(own);
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var neighbour = new Box(step.isNeighbourFirst() ? LEFT : RIGHT, y, "neighbour", step.from(), step.to(), step.neighbour());
            y -= ROW;
            var made = new Box(ownX(steps, i + 1), y, i + 1 == steps.size() ? "root" : "own", step.madeFrom(), step.madeTo(), step.made());
            lines.add(line(neighbour, made, "neighbour"));
            lines.add(line(own, made, "own"));
            boxes.add(neighbour);
            boxes.add(made);
            own = made;
        }
        return new ClimbPicture(steps.size() * ROW + BOX_HEIGHT + 2, boxes, lines);
    }

    private static int ownX(List<Climb.Step> steps, int at) {
        if (at == steps.size()) return MIDDLE;
        return steps.get(at).isNeighbourFirst() ? RIGHT : LEFT;
    }

    private static Line line(Box below, Box above, String kind) {
        return new Line(below.centre(), below.y(), above.centre(), above.y() + BOX_HEIGHT, kind);
    }
}
