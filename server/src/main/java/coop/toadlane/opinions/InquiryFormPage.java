package coop.toadlane.opinions;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** The form of a new inquiry. */
record InquiryFormPage(InquiryDraft draft, List<Choice> openTo, List<Choice> review, Map<String, Sentence> errors) implements Page {}
