package coop.toadlane.counting;

/** Turns symmetric matrices of full rank round. */
final class Matrix {

    private Matrix() {}

    /** By Gauss and Jordan, each time with the largest element left in the column. */
    static double[][] inverse(double[][] matrix) {
        var size = matrix.length;
        var rows = new double[size][2 * size];
        for (var row = 0; row < size; row++) {
            System.arraycopy(matrix[row], 0, rows[row], 0, size);
            rows[row][size + row] = 1;
        }
        for (var column = 0; column < size; column++) {
            swap(rows, column, largest(rows, column));
            divide(rows[column], rows[column][column]);
            for (var row = 0; row < size; row++) if (row != column) subtract(rows[row], rows[column], rows[row][column]);
        }
        var inverse = new double[size][size];
        for (var row = 0; row < size; row++) System.arraycopy(rows[row], size, inverse[row], 0, size);
        return inverse;
    }

    private static int largest(double[][] rows, int column) {
        var largest = column;
        for (var row = column + 1; row < rows.length; row++)
            if (Math.abs(rows[row][column]) > Math.abs(rows[largest][column])) largest = row;
        return largest;
    }

    private static void swap(double[][] rows, int one, int other) {
        var row = rows[one];
        rows[one] = rows[other];
        rows[other] = row;
    }

    private static void divide(double[] row, double by) {
        for (var at = 0; at < row.length; at++) row[at] /= by;
    }

    private static void subtract(double[] row, double[] other, double times) {
        if (times != 0) for (var at = 0; at < row.length; at++) row[at] -= times * other[at];
    }
}
