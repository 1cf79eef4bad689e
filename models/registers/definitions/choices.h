#pragma once

#include "models/registers/choice.h"

#include <QCoreApplication>

namespace binnacle::choices {

/// Codes and words of section 6 of the data dictionary. The code is stored; the word is the only text shown for it.
inline constexpr Choice origin_[] = {
    {"entered", QT_TRANSLATE_NOOP("choice", "Entered")},
    {"imported", QT_TRANSLATE_NOOP("choice", "Imported")},
    {"before_adoption", QT_TRANSLATE_NOOP("choice", "Before adoption")},
};

inline constexpr Choice precision_[] = {
    {"year", QT_TRANSLATE_NOOP("choice", "Year")},
    {"month", QT_TRANSLATE_NOOP("choice", "Month")},
    {"day", QT_TRANSLATE_NOOP("choice", "Day")},
    {"hour", QT_TRANSLATE_NOOP("choice", "Hour")},
    {"minute", QT_TRANSLATE_NOOP("choice", "Minute")},
    {"unknown", QT_TRANSLATE_NOOP("choice", "Unknown")},
};

inline constexpr Choice grade_[] = {
    {"major", QT_TRANSLATE_NOOP("choice", "Major nonconformity")},
    {"minor", QT_TRANSLATE_NOOP("choice", "Minor nonconformity")},
    {"observation", QT_TRANSLATE_NOOP("choice", "Observation")},
    {"ofi", QT_TRANSLATE_NOOP("choice", "Opportunity for improvement")},
    {"strength", QT_TRANSLATE_NOOP("choice", "Good practice")},
};

inline constexpr Choice finding_status_[] = {
    {"draft", QT_TRANSLATE_NOOP("choice", "Draft")},
    {"raised", QT_TRANSLATE_NOOP("choice", "Open"), QT_TRANSLATE_NOOP("choice", "Raised")},
    {"contested", QT_TRANSLATE_NOOP("choice", "Open"), QT_TRANSLATE_NOOP("choice", "Contested")},
    {"withdrawn", QT_TRANSLATE_NOOP("choice", "Withdrawn")},
    {"accepted", QT_TRANSLATE_NOOP("choice", "In progress"), QT_TRANSLATE_NOOP("choice", "Accepted")},
    {"declined", QT_TRANSLATE_NOOP("choice", "Declined")},
    {"corrected", QT_TRANSLATE_NOOP("choice", "In progress"), QT_TRANSLATE_NOOP("choice", "Corrected")},
    {"cause_approved", QT_TRANSLATE_NOOP("choice", "Cause known"), QT_TRANSLATE_NOOP("choice", "Cause approved")},
    {"plan_approved", QT_TRANSLATE_NOOP("choice", "In progress"), QT_TRANSLATE_NOOP("choice", "Plan approved")},
    {"in_progress", QT_TRANSLATE_NOOP("choice", "In progress")},
    {"implemented", QT_TRANSLATE_NOOP("choice", "Check due"), QT_TRANSLATE_NOOP("choice", "Implemented")},
    {"verifying", QT_TRANSLATE_NOOP("choice", "Check due"), QT_TRANSLATE_NOOP("choice", "Being checked")},
    {"ineffective", QT_TRANSLATE_NOOP("choice", "Came back"), QT_TRANSLATE_NOOP("choice", "Not effective")},
    {"closed", QT_TRANSLATE_NOOP("choice", "Closed")},
};

inline constexpr Choice finding_source_[] = {
    {"audit", QT_TRANSLATE_NOOP("choice", "Audit")},
    {"incident", QT_TRANSLATE_NOOP("choice", "Incident")},
    {"self_identified", QT_TRANSLATE_NOOP("choice", "Self identified")},
    {"management_review", QT_TRANSLATE_NOOP("choice", "Management review")},
    {"customer", QT_TRANSLATE_NOOP("choice", "Customer")},
    {"supplier", QT_TRANSLATE_NOOP("choice", "Supplier")},
    {"authority", QT_TRANSLATE_NOOP("choice", "Authority")},
    {"penetration_test", QT_TRANSLATE_NOOP("choice", "Penetration test")},
};

inline constexpr Choice review_status_[] = {
    {"planned", QT_TRANSLATE_NOOP("choice", "Planned")},
    {"preparing", QT_TRANSLATE_NOOP("choice", "In preparation")},
    {"pack_issued", QT_TRANSLATE_NOOP("choice", "Pack issued")},
    {"in_session", QT_TRANSLATE_NOOP("choice", "In session")},
    {"inquorate", QT_TRANSLATE_NOOP("choice", "No quorum")},
    {"minutes_draft", QT_TRANSLATE_NOOP("choice", "Minutes in draft")},
    {"awaiting_sign_off", QT_TRANSLATE_NOOP("choice", "Waiting for signatures")},
    {"returned", QT_TRANSLATE_NOOP("choice", "Returned for correction")},
    {"signed", QT_TRANSLATE_NOOP("choice", "Signed")},
    {"closed", QT_TRANSLATE_NOOP("choice", "Closed")},
    {"cancelled", QT_TRANSLATE_NOOP("choice", "Cancelled")},
};

inline constexpr Choice review_kind_[] = {
    {"regular", QT_TRANSLATE_NOOP("choice", "Regular")},
    {"extraordinary", QT_TRANSLATE_NOOP("choice", "Extraordinary")},
    {"addendum", QT_TRANSLATE_NOOP("choice", "Addendum")},
};

inline constexpr Choice input_[] = {
    {"a", QT_TRANSLATE_NOOP("choice", "Actions of earlier reviews")},
    {"b", QT_TRANSLATE_NOOP("choice", "Internal and external issues")},
    {"c", QT_TRANSLATE_NOOP("choice", "Interested parties")},
    {"d.1", QT_TRANSLATE_NOOP("choice", "Nonconformities and corrective action")},
    {"d.2", QT_TRANSLATE_NOOP("choice", "Measures")},
    {"d.3", QT_TRANSLATE_NOOP("choice", "Audits")},
    {"d.4", QT_TRANSLATE_NOOP("choice", "Objectives")},
    {"e", QT_TRANSLATE_NOOP("choice", "Feedback")},
    {"f", QT_TRANSLATE_NOOP("choice", "Risks and treatment")},
    {"g", QT_TRANSLATE_NOOP("choice", "Improvement")},
};

inline constexpr Choice input_status_[] = {
    {"not_prepared", QT_TRANSLATE_NOOP("choice", "Not prepared")},
    {"prepared", QT_TRANSLATE_NOOP("choice", "Prepared")},
    {"discussed", QT_TRANSLATE_NOOP("choice", "Discussed")},
    {"nil_with_reason", QT_TRANSLATE_NOOP("choice", "Nothing to report (reason)")},
    {"deferred", QT_TRANSLATE_NOOP("choice", "Deferred")},
};

inline constexpr Choice agenda_kind_[] = {
    {"opening", QT_TRANSLATE_NOOP("choice", "Opening")},
    {"input", QT_TRANSLATE_NOOP("choice", "Input")},
    {"resources", QT_TRANSLATE_NOOP("choice", "Resources")},
    {"climate", QT_TRANSLATE_NOOP("choice", "Climate")},
    {"decisions", QT_TRANSLATE_NOOP("choice", "Decisions")},
    {"conclusion", QT_TRANSLATE_NOOP("choice", "Conclusion")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

inline constexpr Choice presence_[] = {
    {"in_person", QT_TRANSLATE_NOOP("choice", "In person")},
    {"remote", QT_TRANSLATE_NOOP("choice", "In person, remote")},
    {"delegate", QT_TRANSLATE_NOOP("choice", "Delegate (counts 0)")},
    {"absent", QT_TRANSLATE_NOOP("choice", "Absent")},
    {"guest", QT_TRANSLATE_NOOP("choice", "Guest")},
};

inline constexpr Choice verdict_[] = {
    {"yes", QT_TRANSLATE_NOOP("choice", "Yes")},
    {"partly", QT_TRANSLATE_NOOP("choice", "Partly")},
    {"no", QT_TRANSLATE_NOOP("choice", "No")},
};

inline constexpr Choice sign_verdict_[] = {
    {"approve", QT_TRANSLATE_NOOP("choice", "Approve")},
    {"approve_with_reservations", QT_TRANSLATE_NOOP("choice", "Approve with reservations")},
    {"do_not_approve", QT_TRANSLATE_NOOP("choice", "Do not approve")},
};

inline constexpr Choice sign_method_[] = {
    {"key", QT_TRANSLATE_NOOP("choice", "Signed with key")},
    {"paper", QT_TRANSLATE_NOOP("choice", "Signed on paper")},
};

inline constexpr Choice stance_[] = {
    {"agree", QT_TRANSLATE_NOOP("choice", "Agree")},
    {"defer", QT_TRANSLATE_NOOP("choice", "Defer")},
    {"decline", QT_TRANSLATE_NOOP("choice", "Decline")},
};

inline constexpr Choice proposal_status_[] = {
    {"put", QT_TRANSLATE_NOOP("choice", "Put")},
    {"decided", QT_TRANSLATE_NOOP("choice", "Decided")},
    {"withdrawn", QT_TRANSLATE_NOOP("choice", "Withdrawn")},
};

inline constexpr Choice decision_type_[] = {
    {"improvement", QT_TRANSLATE_NOOP("choice", "Improvement")},
    {"isms_change", QT_TRANSLATE_NOOP("choice", "Change of the ISMS")},
    {"resource_approved", QT_TRANSLATE_NOOP("choice", "Resources approved")},
    {"resource_refused", QT_TRANSLATE_NOOP("choice", "Resources refused")},
    {"risk_acceptance", QT_TRANSLATE_NOOP("choice", "Risk acceptance")},
    {"policy_approval", QT_TRANSLATE_NOOP("choice", "Policy approval")},
    {"objective_set", QT_TRANSLATE_NOOP("choice", "Objective set")},
    {"due_extension", QT_TRANSLATE_NOOP("choice", "New due date")},
    {"appointment", QT_TRANSLATE_NOOP("choice", "Appointment")},
    {"threshold_change", QT_TRANSLATE_NOOP("choice", "Change of appetite")},
    {"carry_over", QT_TRANSLATE_NOOP("choice", "Carry over")},
    {"no_change_needed", QT_TRANSLATE_NOOP("choice", "No change needed")},
    {"noted", QT_TRANSLATE_NOOP("choice", "Noted")},
};

inline constexpr Choice reserved_matter_[] = {
    {"policy_approval", QT_TRANSLATE_NOOP("choice", "Policy approval")},
    {"objective_set", QT_TRANSLATE_NOOP("choice", "Objective set")},
    {"risk_appetite", QT_TRANSLATE_NOOP("choice", "Risk appetite")},
    {"risk_acceptance_above_appetite", QT_TRANSLATE_NOOP("choice", "Risk acceptance above appetite")},
    {"scope_change", QT_TRANSLATE_NOOP("choice", "Scope change")},
    {"resource_decision", QT_TRANSLATE_NOOP("choice", "Resource decision")},
    {"review_decision", QT_TRANSLATE_NOOP("choice", "Review decision")},
    {"review_conclusion", QT_TRANSLATE_NOOP("choice", "Review conclusion")},
    {"minutes_sign_off", QT_TRANSLATE_NOOP("choice", "Minutes sign off")},
    {"major_closure", QT_TRANSLATE_NOOP("choice", "Major closure")},
    {"major_extension", QT_TRANSLATE_NOOP("choice", "Major extension")},
    {"threshold_change", QT_TRANSLATE_NOOP("choice", "Change of appetite")},
};

inline constexpr Choice outcome_kind_[] = {
    {"ratified", QT_TRANSLATE_NOOP("choice", "Ratified")},
    {"not_ratified", QT_TRANSLATE_NOOP("choice", "Not ratified")},
    {"carried_out", QT_TRANSLATE_NOOP("choice", "Carried out")},
    {"partly_carried_out", QT_TRANSLATE_NOOP("choice", "Partly carried out")},
    {"never_carried_out", QT_TRANSLATE_NOOP("choice", "Never carried out")},
    {"superseded", QT_TRANSLATE_NOOP("choice", "Superseded")},
    {"effect_measured", QT_TRANSLATE_NOOP("choice", "Effect measured")},
};

inline constexpr Choice question_status_[] = {
    {"open", QT_TRANSLATE_NOOP("choice", "Open")},
    {"answered", QT_TRANSLATE_NOOP("choice", "Answered")},
    {"withdrawn", QT_TRANSLATE_NOOP("choice", "Withdrawn")},
};

inline constexpr Choice reading_place_[] = {
    {"pack", QT_TRANSLATE_NOOP("choice", "Pack")},
    {"a", QT_TRANSLATE_NOOP("choice", "A")},
    {"b", QT_TRANSLATE_NOOP("choice", "B")},
    {"c", QT_TRANSLATE_NOOP("choice", "C")},
    {"d.1", QT_TRANSLATE_NOOP("choice", "D.1")},
    {"d.2", QT_TRANSLATE_NOOP("choice", "D.2")},
    {"d.3", QT_TRANSLATE_NOOP("choice", "D.3")},
    {"d.4", QT_TRANSLATE_NOOP("choice", "D.4")},
    {"e", QT_TRANSLATE_NOOP("choice", "E")},
    {"f", QT_TRANSLATE_NOOP("choice", "F")},
    {"g", QT_TRANSLATE_NOOP("choice", "G")},
};

inline constexpr Choice freeze_kind_[] = {
    {"pack", QT_TRANSLATE_NOOP("choice", "Pack")},
    {"minutes", QT_TRANSLATE_NOOP("choice", "Minutes")},
};

inline constexpr Choice action_status_[] = {
    {"open", QT_TRANSLATE_NOOP("choice", "Open")},
    {"in_progress", QT_TRANSLATE_NOOP("choice", "In progress")},
    {"done", QT_TRANSLATE_NOOP("choice", "Done")},
    {"dropped", QT_TRANSLATE_NOOP("choice", "Dropped")},
};

inline constexpr Choice action_source_[] = {
    {"decision", QT_TRANSLATE_NOOP("choice", "Decision")},
    {"review", QT_TRANSLATE_NOOP("choice", "Review")},
    {"finding", QT_TRANSLATE_NOOP("choice", "Finding")},
    {"incident", QT_TRANSLATE_NOOP("choice", "Incident")},
    {"improvement", QT_TRANSLATE_NOOP("choice", "Improvement")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

inline constexpr Choice incident_kind_[] = {
    {"event", QT_TRANSLATE_NOOP("choice", "Event")},
    {"incident", QT_TRANSLATE_NOOP("choice", "Incident")},
    {"near_miss", QT_TRANSLATE_NOOP("choice", "Near miss")},
};

inline constexpr Choice incident_status_[] = {
    {"new", QT_TRANSLATE_NOOP("choice", "New")},
    {"triage", QT_TRANSLATE_NOOP("choice", "Triage")},
    {"false_positive", QT_TRANSLATE_NOOP("choice", "False positive")},
    {"confirmed", QT_TRANSLATE_NOOP("choice", "Confirmed")},
    {"contained", QT_TRANSLATE_NOOP("choice", "Contained")},
    {"eradicated", QT_TRANSLATE_NOOP("choice", "Eradicated")},
    {"recovered", QT_TRANSLATE_NOOP("choice", "Recovered")},
    {"lessons", QT_TRANSLATE_NOOP("choice", "Lessons")},
    {"closed", QT_TRANSLATE_NOOP("choice", "Closed")},
};

inline constexpr Choice veris_action_[] = {
    {"malware", QT_TRANSLATE_NOOP("choice", "Malware")},
    {"hacking", QT_TRANSLATE_NOOP("choice", "Hacking")},
    {"social", QT_TRANSLATE_NOOP("choice", "Social")},
    {"misuse", QT_TRANSLATE_NOOP("choice", "Misuse")},
    {"physical", QT_TRANSLATE_NOOP("choice", "Physical")},
    {"error", QT_TRANSLATE_NOOP("choice", "Error")},
    {"environmental", QT_TRANSLATE_NOOP("choice", "Environmental")},
    {"unknown", QT_TRANSLATE_NOOP("choice", "Unknown")},
};

inline constexpr Choice detection_source_[] = {
    {"internal_monitoring", QT_TRANSLATE_NOOP("choice", "Own monitoring")},
    {"staff", QT_TRANSLATE_NOOP("choice", "Staff")},
    {"customer", QT_TRANSLATE_NOOP("choice", "Customer")},
    {"supplier", QT_TRANSLATE_NOOP("choice", "Supplier")},
    {"researcher", QT_TRANSLATE_NOOP("choice", "Researcher")},
    {"authority", QT_TRANSLATE_NOOP("choice", "Authority")},
    {"attacker", QT_TRANSLATE_NOOP("choice", "Attacker")},
    {"audit", QT_TRANSLATE_NOOP("choice", "Audit")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
    {"unknown", QT_TRANSLATE_NOOP("choice", "Unknown")},
};

inline constexpr Choice data_role_[] = {
    {"controller", QT_TRANSLATE_NOOP("choice", "Controller")},
    {"processor", QT_TRANSLATE_NOOP("choice", "Processor")},
    {"none", QT_TRANSLATE_NOOP("choice", "None")},
};

inline constexpr Choice applicability_[] = {
    {"yes", QT_TRANSLATE_NOOP("choice", "Yes")},
    {"no", QT_TRANSLATE_NOOP("choice", "No")},
    {"unknown", QT_TRANSLATE_NOOP("choice", "Unknown")},
};

inline constexpr Choice cause_[] = {
    {"role_unclear", QT_TRANSLATE_NOOP("choice", "Role unclear")},
    {"procedure_missing", QT_TRANSLATE_NOOP("choice", "Procedure missing")},
    {"procedure_not_followed", QT_TRANSLATE_NOOP("choice", "Procedure not followed")},
    {"training_gap", QT_TRANSLATE_NOOP("choice", "Training gap")},
    {"resource_lack", QT_TRANSLATE_NOOP("choice", "Resource lack")},
    {"tool_gap", QT_TRANSLATE_NOOP("choice", "Tool gap")},
    {"config_drift", QT_TRANSLATE_NOOP("choice", "Settings drifted")},
    {"supplier", QT_TRANSLATE_NOOP("choice", "Supplier")},
    {"change_uncontrolled", QT_TRANSLATE_NOOP("choice", "Uncontrolled change")},
    {"monitoring_gap", QT_TRANSLATE_NOOP("choice", "Not watched")},
    {"oversight_gap", QT_TRANSLATE_NOOP("choice", "No oversight")},
    {"design", QT_TRANSLATE_NOOP("choice", "Design")},
};

inline constexpr Choice ishikawa_[] = {
    {"people", QT_TRANSLATE_NOOP("choice", "People")},
    {"process", QT_TRANSLATE_NOOP("choice", "Process")},
    {"technology", QT_TRANSLATE_NOOP("choice", "Technology")},
    {"information", QT_TRANSLATE_NOOP("choice", "Information")},
    {"environment", QT_TRANSLATE_NOOP("choice", "Environment")},
    {"management", QT_TRANSLATE_NOOP("choice", "Management")},
    {"measurement", QT_TRANSLATE_NOOP("choice", "Measurement")},
};

inline constexpr Choice check_result_[] = {
    {"pass", QT_TRANSLATE_NOOP("choice", "Pass")},
    {"fail", QT_TRANSLATE_NOOP("choice", "Fail")},
    {"inconclusive", QT_TRANSLATE_NOOP("choice", "Inconclusive")},
};

inline constexpr Choice extension_answer_[] = {
    {"requested", QT_TRANSLATE_NOOP("choice", "Requested")},
    {"approved", QT_TRANSLATE_NOOP("choice", "Approved")},
    {"refused", QT_TRANSLATE_NOOP("choice", "Refused")},
};

inline constexpr Choice repeat_answer_[] = {
    {"open", QT_TRANSLATE_NOOP("choice", "Open")},
    {"confirmed", QT_TRANSLATE_NOOP("choice", "Confirmed")},
    {"rejected", QT_TRANSLATE_NOOP("choice", "Rejected")},
};

inline constexpr Choice due_step_[] = {
    {"correction", QT_TRANSLATE_NOOP("choice", "Correction")},
    {"cause", QT_TRANSLATE_NOOP("choice", "Cause")},
    {"plan", QT_TRANSLATE_NOOP("choice", "Plan")},
    {"implementation", QT_TRANSLATE_NOOP("choice", "Implementation")},
    {"check_from", QT_TRANSLATE_NOOP("choice", "Check from")},
    {"check_to", QT_TRANSLATE_NOOP("choice", "Check to")},
    {"decision", QT_TRANSLATE_NOOP("choice", "Decision")},
};

inline constexpr Choice due_unit_[] = {
    {"d", QT_TRANSLATE_NOOP("choice", "days")},
    {"business_d", QT_TRANSLATE_NOOP("choice", "working days")},
};

inline constexpr Choice key_role_[] = {
    {"none", QT_TRANSLATE_NOOP("choice", "None")},
    {"conformity", QT_TRANSLATE_NOOP("choice", "Conformity")},
    {"reporting", QT_TRANSLATE_NOOP("choice", "Reporting")},
};

inline constexpr Choice audit_kind_[] = {
    {"internal", QT_TRANSLATE_NOOP("choice", "Internal")},
    {"certification_stage1", QT_TRANSLATE_NOOP("choice", "Certification, stage 1")},
    {"certification_stage2", QT_TRANSLATE_NOOP("choice", "Certification, stage 2")},
    {"surveillance", QT_TRANSLATE_NOOP("choice", "Surveillance")},
    {"recertification", QT_TRANSLATE_NOOP("choice", "Recertification")},
    {"customer", QT_TRANSLATE_NOOP("choice", "Customer")},
    {"supplier", QT_TRANSLATE_NOOP("choice", "Supplier")},
    {"penetration_test", QT_TRANSLATE_NOOP("choice", "Penetration test")},
    {"regulator", QT_TRANSLATE_NOOP("choice", "Regulator")},
};

inline constexpr Choice audit_status_[] = {
    {"planned", QT_TRANSLATE_NOOP("choice", "Planned")},
    {"running", QT_TRANSLATE_NOOP("choice", "Running")},
    {"reported", QT_TRANSLATE_NOOP("choice", "Reported")},
    {"closed", QT_TRANSLATE_NOOP("choice", "Closed")},
    {"cancelled", QT_TRANSLATE_NOOP("choice", "Cancelled")},
};

inline constexpr Choice scope_result_[] = {
    {"conform", QT_TRANSLATE_NOOP("choice", "Conform")},
    {"finding", QT_TRANSLATE_NOOP("choice", "Finding")},
    {"not_tested", QT_TRANSLATE_NOOP("choice", "Not tested")},
    {"planned", QT_TRANSLATE_NOOP("choice", "Planned")},
};

inline constexpr Choice metric_kind_[] = {
    {"implementation", QT_TRANSLATE_NOOP("choice", "Implementation")},
    {"effectiveness", QT_TRANSLATE_NOOP("choice", "Effectiveness")},
    {"impact", QT_TRANSLATE_NOOP("choice", "Impact")},
};

inline constexpr Choice direction_[] = {
    {"higher", QT_TRANSLATE_NOOP("choice", "Higher")},
    {"lower", QT_TRANSLATE_NOOP("choice", "Lower")},
    {"range", QT_TRANSLATE_NOOP("choice", "Range")},
};

inline constexpr Choice frequency_[] = {
    {"weekly", QT_TRANSLATE_NOOP("choice", "Weekly")},
    {"monthly", QT_TRANSLATE_NOOP("choice", "Monthly")},
    {"quarterly", QT_TRANSLATE_NOOP("choice", "Quarterly")},
    {"yearly", QT_TRANSLATE_NOOP("choice", "Yearly")},
    {"per_review", QT_TRANSLATE_NOOP("choice", "Per review")},
};

inline constexpr Choice capture_[] = {
    {"computed", QT_TRANSLATE_NOOP("choice", "Computed")},
    {"imported", QT_TRANSLATE_NOOP("choice", "Imported")},
    {"manual", QT_TRANSLATE_NOOP("choice", "Manual")},
};

inline constexpr Choice status_[] = {
    {"good", QT_TRANSLATE_NOOP("choice", "Within appetite")},
    {"watch", QT_TRANSLATE_NOOP("choice", "Watch")},
    {"act", QT_TRANSLATE_NOOP("choice", "Outside appetite")},
    {"unknown", QT_TRANSLATE_NOOP("choice", "Not known")},
    {"not_applicable", QT_TRANSLATE_NOOP("choice", "Not applicable")},
};

inline constexpr Choice freshness_[] = {
    {"fresh", QT_TRANSLATE_NOOP("choice", "Up to date")},
    {"late", QT_TRANSLATE_NOOP("choice", "Late")},
    {"stale", QT_TRANSLATE_NOOP("choice", "Not known")},
};

inline constexpr Choice trend_verdict_[] = {
    {"signal_better", QT_TRANSLATE_NOOP("choice", "Better, more than chance")},
    {"signal_worse", QT_TRANSLATE_NOOP("choice", "Worse, more than chance")},
    {"no_signal", QT_TRANSLATE_NOOP("choice", "Within the usual range")},
    {"too_few_data", QT_TRANSLATE_NOOP("choice", "Too few readings")},
};

inline constexpr Choice clock_state_[] = {
    {"not_applicable", QT_TRANSLATE_NOOP("choice", "Does not apply")},
    {"running", QT_TRANSLATE_NOOP("choice", "Running")},
    {"met", QT_TRANSLATE_NOOP("choice", "Met")},
    {"missed", QT_TRANSLATE_NOOP("choice", "Missed")},
    {"undecided", QT_TRANSLATE_NOOP("choice", "Not decided")},
};

inline constexpr Choice readiness_result_[] = {
    {"pass", QT_TRANSLATE_NOOP("choice", "Fulfilled")},
    {"fail", QT_TRANSLATE_NOOP("choice", "Not fulfilled")},
    {"not_evaluated", QT_TRANSLATE_NOOP("choice", "Not evaluated")},
    {"not_yet", QT_TRANSLATE_NOOP("choice", "Comes later")},
};

inline constexpr Choice readiness_verdict_[] = {
    {"ready", QT_TRANSLATE_NOOP("choice", "Ready")},
    {"ready_with_gaps", QT_TRANSLATE_NOOP("choice", "Ready with gaps")},
    {"not_ready", QT_TRANSLATE_NOOP("choice", "Not ready")},
};

inline constexpr Choice check_severity_[] = {
    {"blocker", QT_TRANSLATE_NOOP("choice", "Stops the review")},
    {"warn", QT_TRANSLATE_NOOP("choice", "Warning")},
};

inline constexpr Choice headline_answer_[] = {
    {"yes", QT_TRANSLATE_NOOP("choice", "Yes")},
    {"mostly", QT_TRANSLATE_NOOP("choice", "Mostly")},
    {"no", QT_TRANSLATE_NOOP("choice", "No")},
    {"cannot_say", QT_TRANSLATE_NOOP("choice", "We cannot say")},
};

inline constexpr Choice page_[] = {
    {"overview", QT_TRANSLATE_NOOP("choice", "Overview")},
    {"review", QT_TRANSLATE_NOOP("choice", "Review room")},
    {"metrics", QT_TRANSLATE_NOOP("choice", "Metrics")},
    {"incidents", QT_TRANSLATE_NOOP("choice", "Incidents")},
    {"findings", QT_TRANSLATE_NOOP("choice", "Findings")},
    {"actions", QT_TRANSLATE_NOOP("choice", "Actions")},
    {"risks", QT_TRANSLATE_NOOP("choice", "Risks")},
    {"leadership", QT_TRANSLATE_NOOP("choice", "Leadership")},
    {"decisions", QT_TRANSLATE_NOOP("choice", "Decisions")},
    {"registers", QT_TRANSLATE_NOOP("choice", "Registers")},
    {"packs", QT_TRANSLATE_NOOP("choice", "Board packs")},
    {"settings", QT_TRANSLATE_NOOP("choice", "Settings")},
    {"welcome", QT_TRANSLATE_NOOP("choice", "Welcome")},
};

inline constexpr Choice context_kind_[] = {
    {"internal", QT_TRANSLATE_NOOP("choice", "Internal")},
    {"external", QT_TRANSLATE_NOOP("choice", "External")},
};

inline constexpr Choice context_topic_[] = {
    {"law", QT_TRANSLATE_NOOP("choice", "Law")},
    {"threat", QT_TRANSLATE_NOOP("choice", "Threat")},
    {"technology", QT_TRANSLATE_NOOP("choice", "Technology")},
    {"organization", QT_TRANSLATE_NOOP("choice", "Organization")},
    {"market", QT_TRANSLATE_NOOP("choice", "Market")},
    {"supplier", QT_TRANSLATE_NOOP("choice", "Supplier")},
    {"climate", QT_TRANSLATE_NOOP("choice", "Climate")},
    {"people", QT_TRANSLATE_NOOP("choice", "People")},
};

inline constexpr Choice relevance_[] = {
    {"relevant", QT_TRANSLATE_NOOP("choice", "Relevant")},
    {"not_relevant", QT_TRANSLATE_NOOP("choice", "Not relevant")},
};

inline constexpr Choice party_kind_[] = {
    {"customer", QT_TRANSLATE_NOOP("choice", "Customer")},
    {"regulator", QT_TRANSLATE_NOOP("choice", "Regulator")},
    {"staff", QT_TRANSLATE_NOOP("choice", "Staff")},
    {"owner", QT_TRANSLATE_NOOP("choice", "Owner")},
    {"supplier", QT_TRANSLATE_NOOP("choice", "Supplier")},
    {"insurer", QT_TRANSLATE_NOOP("choice", "Insurer")},
    {"public", QT_TRANSLATE_NOOP("choice", "Public")},
    {"certification_body", QT_TRANSLATE_NOOP("choice", "Certification body")},
};

inline constexpr Choice requirement_basis_[] = {
    {"law", QT_TRANSLATE_NOOP("choice", "Law")},
    {"contract", QT_TRANSLATE_NOOP("choice", "Contract")},
    {"expectation", QT_TRANSLATE_NOOP("choice", "Expectation")},
};

inline constexpr Choice feedback_channel_[] = {
    {"complaint", QT_TRANSLATE_NOOP("choice", "Complaint")},
    {"questionnaire", QT_TRANSLATE_NOOP("choice", "Questionnaire")},
    {"customer_audit", QT_TRANSLATE_NOOP("choice", "Customer audit")},
    {"survey", QT_TRANSLATE_NOOP("choice", "Survey")},
    {"authority_letter", QT_TRANSLATE_NOOP("choice", "Authority letter")},
    {"praise", QT_TRANSLATE_NOOP("choice", "Praise")},
    {"meeting", QT_TRANSLATE_NOOP("choice", "Meeting")},
};

inline constexpr Choice objective_status_[] = {
    {"on_track", QT_TRANSLATE_NOOP("choice", "On track")},
    {"at_risk", QT_TRANSLATE_NOOP("choice", "At risk")},
    {"off_track", QT_TRANSLATE_NOOP("choice", "Off track")},
    {"achieved", QT_TRANSLATE_NOOP("choice", "Achieved")},
    {"dropped", QT_TRANSLATE_NOOP("choice", "Dropped")},
};

inline constexpr Choice request_answer_[] = {
    {"open", QT_TRANSLATE_NOOP("choice", "Open")},
    {"approved", QT_TRANSLATE_NOOP("choice", "Approved")},
    {"refused", QT_TRANSLATE_NOOP("choice", "Refused")},
    {"unanswered", QT_TRANSLATE_NOOP("choice", "Unanswered")},
};

inline constexpr Choice training_kind_[] = {
    {"awareness", QT_TRANSLATE_NOOP("choice", "Awareness")},
    {"role_training", QT_TRANSLATE_NOOP("choice", "Role training")},
    {"leader_briefing", QT_TRANSLATE_NOOP("choice", "Leader briefing")},
    {"exercise", QT_TRANSLATE_NOOP("choice", "Exercise")},
    {"phishing_simulation", QT_TRANSLATE_NOOP("choice", "Phishing simulation")},
    {"onboarding", QT_TRANSLATE_NOOP("choice", "Onboarding")},
};

inline constexpr Choice communication_kind_[] = {
    {"leadership_act", QT_TRANSLATE_NOOP("choice", "Leadership act")},
    {"result_of_review", QT_TRANSLATE_NOOP("choice", "Result of review")},
    {"policy_notice", QT_TRANSLATE_NOOP("choice", "Policy notice")},
    {"incident_notice", QT_TRANSLATE_NOOP("choice", "Incident notice")},
    {"onboarding", QT_TRANSLATE_NOOP("choice", "Onboarding")},
    {"pack_distribution", QT_TRANSLATE_NOOP("choice", "Pack distribution")},
    {"external", QT_TRANSLATE_NOOP("choice", "External")},
};

inline constexpr Choice policy_kind_[] = {
    {"isms", QT_TRANSLATE_NOOP("choice", "Information security policy")},
    {"topic", QT_TRANSLATE_NOOP("choice", "Topic policy")},
};

inline constexpr Choice policy_status_[] = {
    {"draft", QT_TRANSLATE_NOOP("choice", "Draft")},
    {"in_force", QT_TRANSLATE_NOOP("choice", "In force")},
    {"retired", QT_TRANSLATE_NOOP("choice", "Retired")},
};

inline constexpr Choice exception_status_[] = {
    {"requested", QT_TRANSLATE_NOOP("choice", "Requested")},
    {"approved", QT_TRANSLATE_NOOP("choice", "Approved")},
    {"refused", QT_TRANSLATE_NOOP("choice", "Refused")},
    {"ended", QT_TRANSLATE_NOOP("choice", "Ended")},
};

inline constexpr Choice asset_kind_[] = {
    {"service", QT_TRANSLATE_NOOP("choice", "Service")},
    {"system", QT_TRANSLATE_NOOP("choice", "System")},
    {"information", QT_TRANSLATE_NOOP("choice", "Information")},
    {"site", QT_TRANSLATE_NOOP("choice", "Site")},
};

inline constexpr Choice risk_category_[] = {
    {"cyber", QT_TRANSLATE_NOOP("choice", "Cyber")},
    {"people", QT_TRANSLATE_NOOP("choice", "People")},
    {"supplier", QT_TRANSLATE_NOOP("choice", "Supplier")},
    {"physical", QT_TRANSLATE_NOOP("choice", "Physical")},
    {"compliance", QT_TRANSLATE_NOOP("choice", "Compliance")},
    {"technology", QT_TRANSLATE_NOOP("choice", "Technology")},
    {"continuity", QT_TRANSLATE_NOOP("choice", "Continuity")},
};

inline constexpr Choice risk_status_[] = {
    {"active", QT_TRANSLATE_NOOP("choice", "Active")},
    {"closed", QT_TRANSLATE_NOOP("choice", "Closed")},
};

inline constexpr Choice treatment_kind_[] = {
    {"modify", QT_TRANSLATE_NOOP("choice", "Modify")},
    {"avoid", QT_TRANSLATE_NOOP("choice", "Avoid")},
    {"share", QT_TRANSLATE_NOOP("choice", "Share")},
    {"retain", QT_TRANSLATE_NOOP("choice", "Retain")},
};

inline constexpr Choice treatment_status_[] = {
    {"planned", QT_TRANSLATE_NOOP("choice", "Planned")},
    {"running", QT_TRANSLATE_NOOP("choice", "Running")},
    {"done", QT_TRANSLATE_NOOP("choice", "Done")},
    {"dropped", QT_TRANSLATE_NOOP("choice", "Dropped")},
};

inline constexpr Choice control_status_[] = {
    {"implemented", QT_TRANSLATE_NOOP("choice", "Implemented")},
    {"partial", QT_TRANSLATE_NOOP("choice", "Partial")},
    {"planned", QT_TRANSLATE_NOOP("choice", "Planned")},
    {"not_applicable", QT_TRANSLATE_NOOP("choice", "Not applicable")},
};

inline constexpr Choice supplier_criticality_[] = {
    {"critical", QT_TRANSLATE_NOOP("choice", "Critical")},
    {"important", QT_TRANSLATE_NOOP("choice", "Important")},
    {"ordinary", QT_TRANSLATE_NOOP("choice", "Ordinary")},
};

inline constexpr Choice assessment_kind_[] = {
    {"questionnaire", QT_TRANSLATE_NOOP("choice", "Questionnaire")},
    {"audit", QT_TRANSLATE_NOOP("choice", "Audit")},
    {"certificate", QT_TRANSLATE_NOOP("choice", "Certificate")},
    {"report", QT_TRANSLATE_NOOP("choice", "Report")},
};

inline constexpr Choice improvement_source_[] = {
    {"audit", QT_TRANSLATE_NOOP("choice", "Audit")},
    {"incident", QT_TRANSLATE_NOOP("choice", "Incident")},
    {"staff", QT_TRANSLATE_NOOP("choice", "Staff")},
    {"leader", QT_TRANSLATE_NOOP("choice", "Leader")},
    {"customer", QT_TRANSLATE_NOOP("choice", "Customer")},
    {"review", QT_TRANSLATE_NOOP("choice", "Review")},
    {"supplier", QT_TRANSLATE_NOOP("choice", "Supplier")},
    {"test", QT_TRANSLATE_NOOP("choice", "Test")},
};

inline constexpr Choice improvement_status_[] = {
    {"proposed", QT_TRANSLATE_NOOP("choice", "Proposed")},
    {"approved", QT_TRANSLATE_NOOP("choice", "Approved")},
    {"running", QT_TRANSLATE_NOOP("choice", "Running")},
    {"done", QT_TRANSLATE_NOOP("choice", "Done")},
    {"declined", QT_TRANSLATE_NOOP("choice", "Declined")},
};

inline constexpr Choice effort_[] = {
    {"small", QT_TRANSLATE_NOOP("choice", "Small")},
    {"medium", QT_TRANSLATE_NOOP("choice", "Medium")},
    {"large", QT_TRANSLATE_NOOP("choice", "Large")},
};

inline constexpr ChoiceSet all[] = {
    {"origin", origin_},
    {"precision", precision_},
    {"grade", grade_},
    {"finding_status", finding_status_},
    {"finding_source", finding_source_},
    {"review_status", review_status_},
    {"review_kind", review_kind_},
    {"input", input_},
    {"input_status", input_status_},
    {"agenda_kind", agenda_kind_},
    {"presence", presence_},
    {"verdict", verdict_},
    {"sign_verdict", sign_verdict_},
    {"sign_method", sign_method_},
    {"stance", stance_},
    {"proposal_status", proposal_status_},
    {"decision_type", decision_type_},
    {"reserved_matter", reserved_matter_},
    {"outcome_kind", outcome_kind_},
    {"question_status", question_status_},
    {"reading_place", reading_place_},
    {"freeze_kind", freeze_kind_},
    {"action_status", action_status_},
    {"action_source", action_source_},
    {"incident_kind", incident_kind_},
    {"incident_status", incident_status_},
    {"veris_action", veris_action_},
    {"detection_source", detection_source_},
    {"data_role", data_role_},
    {"applicability", applicability_},
    {"cause", cause_},
    {"ishikawa", ishikawa_},
    {"check_result", check_result_},
    {"extension_answer", extension_answer_},
    {"repeat_answer", repeat_answer_},
    {"due_step", due_step_},
    {"due_unit", due_unit_},
    {"key_role", key_role_},
    {"audit_kind", audit_kind_},
    {"audit_status", audit_status_},
    {"scope_result", scope_result_},
    {"metric_kind", metric_kind_},
    {"direction", direction_},
    {"frequency", frequency_},
    {"capture", capture_},
    {"status", status_},
    {"freshness", freshness_},
    {"trend_verdict", trend_verdict_},
    {"clock_state", clock_state_},
    {"readiness_result", readiness_result_},
    {"readiness_verdict", readiness_verdict_},
    {"check_severity", check_severity_},
    {"headline_answer", headline_answer_},
    {"page", page_},
    {"context_kind", context_kind_},
    {"context_topic", context_topic_},
    {"relevance", relevance_},
    {"party_kind", party_kind_},
    {"requirement_basis", requirement_basis_},
    {"feedback_channel", feedback_channel_},
    {"objective_status", objective_status_},
    {"request_answer", request_answer_},
    {"training_kind", training_kind_},
    {"communication_kind", communication_kind_},
    {"policy_kind", policy_kind_},
    {"policy_status", policy_status_},
    {"exception_status", exception_status_},
    {"asset_kind", asset_kind_},
    {"risk_category", risk_category_},
    {"risk_status", risk_status_},
    {"treatment_kind", treatment_kind_},
    {"treatment_status", treatment_status_},
    {"control_status", control_status_},
    {"supplier_criticality", supplier_criticality_},
    {"assessment_kind", assessment_kind_},
    {"improvement_source", improvement_source_},
    {"improvement_status", improvement_status_},
    {"effort", effort_},
};

} // namespace binnacle::choices
