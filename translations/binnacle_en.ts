<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>Bars</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodedText</name>
    <message>
        <source>to</source>
        <comment>Monday to Friday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskMap</name>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside appetite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>accountability_change</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of accountability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>acknowledgement</name>
    <message>
        <source>Policy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>action_progress</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the &amp;form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management &amp;reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Binnacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort, choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who am I…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;dact personal data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;gate the task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop taking files in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agenda_item</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>annotation</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>asset</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore within, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data loss at most, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit_scope</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audited item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audited items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::BlobEditor</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::BrandPanel</name>
    <message>
        <source>Binnacle. Read the picture. Decide. Sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binnacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide. Sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security management review, kept on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::BusyBar</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::CanonicalJson</name>
    <message>
        <source>This content cannot be stored in its fixed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This content is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::ChainLine</name>
    <message>
        <source>Checking the chain of changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Chain of changes checked, %n entries intact</source>
        <translation>
            <numerusform>Chain of changes checked, %n entry intact</numerusform>
            <numerusform>Chain of changes checked, %n entries intact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::ClockWatch</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::CodedTextEditor</name>
    <message>
        <source>Type names of people, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type names of days, such as Monday to Friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day and a month, such as 1 July.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::ConflictPanel</name>
    <message>
        <source>Enter what I chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this %1 meanwhile. Choose what stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for every field first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::CoverageModel</name>
    <message>
        <source>%1 +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, audited last: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause or control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audited last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::DateEditor</name>
    <message>
        <source>Type a day, such as 6 Jul 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::Document</name>
    <message>
        <source>This document can be read here, but not changed: the file or its folder is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was made by a newer Binnacle. It can be read here, but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 has this document open since %3. It can be read here, but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is busy. Try again when the work in the status bar is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was opened for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document can be read here, but not changed: its file has a second name (a hard link), and who opens it by that one does not see that it is open here. Change a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document can be read here, but not changed: %1 stands where its lock would be, and is none. Take it away and open the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document can be read here, but not changed: its lock %1 cannot be written. Make room on the disk and open the document again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::DraftMenu</name>
    <message>
        <source>Unfinished f&amp;orms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::DutyModel</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved for top management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause and duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::DutySums</name>
    <message>
        <source>Duties of each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: accountable for %2, responsible for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable for, limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible for, limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accountable, one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::EvidenceDesk</name>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a file as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in the clipboard cannot be kept. Save it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept</source>
        <translation>
            <numerusform>%n file kept</numerusform>
            <numerusform>%n files kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was in the document already and is linked</source>
        <translation>
            <numerusform>%n was in the document already and is linked</numerusform>
            <numerusform>%n were in the document already and are linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a program. Opened, it can do on this computer whatever you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a script. Opened, it may run and do on this computer whatever you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page or a drawing made like one. Opened, it can run scripts, and tell others over the network that it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an office document of a kind that can hold macros: programs that run when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a shortcut. Opened, it starts something else than it seems to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive. It can hold files of any kind, programs among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here knows what kind of file %1 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy instead and look at it in a safe place, unless you know who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Save a copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is busy. Try again when the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: no file was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being taken in. Click here or press Ctrl+. to stop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::EvidenceDetails</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::EvidenceFileSection</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the document: %1, with this SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted; the file had %1 and this SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence begins with a file. Size and digest follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of no record yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::EvidenceSection</name>
    <message>
        <source>%1, redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, added %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 first, then add its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), kept in the document</source>
        <translation>
            <numerusform>%n file, kept in the document</numerusform>
            <numerusform>%n files, kept in the document</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files, drop them on the form, or paste them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens it; the arrow down shows what else can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where else it is used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::FieldSlot</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::FileCare</name>
    <message>
        <source>The document is busy. Try again when the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binnacle documents (*.binnacle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::FindingFiguresPage</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every nonconformity has an approved cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F6] figures or numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::FormBar</name>
    <message>
        <source>Enter and start next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::FormBody</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the other fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the other fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::FormHead</name>
    <message>
        <source>Not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::FormNotice</name>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::GradeEditor</name>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::Headline</name>
    <message>
        <source>Yes. The only measure is within appetite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. All eight measures are within appetite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. All %count measures are within appetite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside appetite: %outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch: %watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot say. No measure is chosen for this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot say. %unknown of %count measures have no current reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %outside of %count measures are outside appetite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. A major nonconformity is overdue: %reference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::HistoryDesk</name>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to %1</source>
        <translation>
            <numerusform>%n change written to %1</numerusform>
            <numerusform>%n changes written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Redact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is busy. Try again when the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was redacted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::HistoryFilters</name>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::HistoryList</name>
    <message>
        <source>Undo from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::HistoryPanel</name>
    <message>
        <source>Export this history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>The document cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No undo from here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo from %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Up] [Down] choose a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[U] undo from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Escape] back to the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::HistorySheet</name>
    <message>
        <source>History of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the newest first</source>
        <translation>
            <numerusform>%n change, the newest first</numerusform>
            <numerusform>%n changes, the newest first</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return shows the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return redacts what the history has of this record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::IdentityGuide</name>
    <message>
        <source>Say who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the rows. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens when no row is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back what was begun…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is for %1, not for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the file is matched with a field yet. Choose at least one at the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) change</source>
        <translation>
            <numerusform>%n field changes</numerusform>
            <numerusform>%n fields change</numerusform>
        </translation>
    </message>
    <message>
        <source>are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. Afterwards, one %1 takes all %n row(s) back.</source>
        <translation>
            <numerusform>Nothing is written yet. Afterwards, one %1 takes %n row back.</numerusform>
            <numerusform>Nothing is written yet. Afterwards, one %1 takes all %n rows back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. The import cannot be undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::ImportGuide</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) imported from %2</source>
        <translation>
            <numerusform>%1: %n row imported from %2</numerusform>
            <numerusform>%1: %n rows imported from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::ImportRun</name>
    <message>
        <source>The document cannot be written now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::KpiTile</name>
    <message>
        <source>No reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better by more than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse by more than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appetite %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::ListCard</name>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::MainWindow</name>
    <message>
        <source>Binnacle documents (*.binnacle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binnacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Binnacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline, no network is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document checked, all entries intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed outside Binnacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is under way. What it has done so far would be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not entered yet</source>
        <translation>
            <numerusform>%n draft not entered yet</numerusform>
            <numerusform>%n drafts not entered yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Binnacle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The management review of ISO/IEC 27001, kept on this computer. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::MapDesk</name>
    <message>
        <source>Write the responsibility map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility map.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here. The map can be written as a PDF file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the map. Nothing, or not all, is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::MatchPanel</name>
    <message>
        <source>Use a mapping file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column and field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match columns here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the mapping %1 says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rows need a column for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::MessageSheet</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::NumberEditor</name>
    <message>
        <source>Type a number, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number in digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::OverviewPage</name>
    <message>
        <source>Print pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[1] to [%1] open a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::PackDesk</name>
    <message>
        <source>Board pack.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 board pack.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the board pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here. The pack can be written as a PDF file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pack. Nothing, or not all, is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack is on its way. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::PacksPage</name>
    <message>
        <source>Board packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the pack as a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: live figures as of %1. They are not frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen figures of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>[PgUp] [PgDn] turn pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F6] sections or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl+P] print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::PageMenu</name>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::PageStrip</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::PanelCodec</name>
    <message>
        <source>This panel was written by a later version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This panel is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::PartsSection</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after it is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::PreviewModel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::PreviewPane</name>
    <message>
        <source>Preview in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::PreviewPanel</name>
    <message>
        <source>What the rows will become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old value struck out, new value in bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n row(s) left out</source>
        <translation>
            <numerusform>Bring back %n row left out</numerusform>
            <numerusform>Bring back %n rows left out</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::ProgrammePage</name>
    <message>
        <source>Plan an audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit programme by clause and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>As of %1: %2 of %n clause(s) and controls covered</source>
        <translation>
            <numerusform>As of %1: %2 of %n clause or control covered</numerusform>
            <numerusform>As of %1: %2 of %n clauses and controls covered</numerusform>
        </translation>
    </message>
    <message>
        <source>planned in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>What to audit next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing calls for an audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see its audits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, audits to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit of this year has it in its scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit to come has it in its scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO/IEC 27001:2022, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Arrows] move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Return] audits of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Space] mark a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F6] programme or suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::RecentList</name>
    <message>
        <source>Documents opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::RecordForm</name>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Tab] next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Alt+1] to [5] grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl+Return] enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl+Return] enter, start next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers for this: %1, who is accountable, has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This %1 was deleted meanwhile. What you typed is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1 (the delegation by %2 ended on %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1 (delegated by %2 until %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Accountable: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This %1 was changed meanwhile. On entering you see both, field by field, and choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::RecordHistory</name>
    <message>
        <source>History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this record (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::RecordMenu</name>
    <message>
        <source>More about this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the task back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate the task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move accountability…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 first, then delegate its task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is delegated already. Take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::ReferenceEditor</name>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::RefusedPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused. Mend them here, or leave them out.</source>
        <translation>
            <numerusform>%n row is refused. Mend it here, or leave it out.</numerusform>
            <numerusform>%n rows are refused. Mend them here, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused; the first are shown. Mend them, or leave them out.</source>
        <translation>
            <numerusform>%n row is refused. Mend it, or leave it out.</numerusform>
            <numerusform>%n rows are refused; the first are shown. Mend them, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::RegisterCells</name>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n major</numerusform>
            <numerusform>%n major</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n minor</numerusform>
            <numerusform>%n minor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strength(s)</source>
        <translation>
            <numerusform>%n strength</numerusform>
            <numerusform>%n strengths</numerusform>
        </translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1, above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::RegisterPage</name>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 yet. Add the first, or import a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl+N] new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl+F] find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F7] hide the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F6] table or form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Escape] close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Escape] clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Return] to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Return] open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F7] show the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Escape] back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::RegisterTable</name>
    <message>
        <source>Sort by “%1”, &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by “%1”, &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remaining lists, by clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::RepeatsSection</name>
    <message>
        <source>Possible repeats: has this been found before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It was open then: the same finding, no repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer whether finding %1 is a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::ResponsibilityPage</name>
    <message>
        <source>Record the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the map as a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task can be handed on. Accountability stays where it is until a decision moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibilities by duty and person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for what, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every duty has its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty is on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 does %n duty(s)</source>
        <translation>
            <numerusform>%1 does %n duty</numerusform>
            <numerusform>%1 does %n duties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No deputy for %n of them</source>
        <translation>
            <numerusform>No deputy for %n of them</numerusform>
            <numerusform>No deputy for %n of them</numerusform>
        </translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accountable for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responsible for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person carries it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty rests on one person alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 by %2, until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message>
        <source>No task is delegated today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a duty to see its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable, since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible by delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved for top management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is open for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Arrows] move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Return] show the duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F6] map or cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[A] [R] [C] [I] set a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Delete] clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now %1 was responsible for %2. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::RiskCard</name>
    <message>
        <source>Likelihood up, impact across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appetite line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::SearchField</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::SectionSwitch</name>
    <message>
        <source>Pages of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::SeriesKey</name>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization is kept in the document, the look on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Tab] next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::StateCounts</name>
    <message>
        <source>within appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::TimeEditor</name>
    <message>
        <source>such as 6 Jul 2026 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time, such as 6 Jul 2026 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::UndoCard</name>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later change touched the same field. Choose what it shall be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put back %n field(s)</source>
        <translation>
            <numerusform>Put back %n field</numerusform>
            <numerusform>Put back %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::WelcomePage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on with your organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company, three years of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document yet. Make one, or look at the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a document onto this window. It ends in .binnacle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Up] [Down] choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Return] open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Delete] forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Tab] next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Space] choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization, from an empty page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::WhoAmISheet</name>
    <message>
        <source>Who am I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer, for this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log-in. The history of changes keeps this person and the account “%1” of this computer, as a claim; only signatures prove who somebody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I only look after the file: an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator takes no step and approves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not here on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a person from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::WhysSection</name>
    <message>
        <source>Five whys: ask why until it is something you can change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after it is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of why %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the proof of why %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why of finding %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binnacle::YesNoEditor</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>budget_line</name>
    <message>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of earlier reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal and external issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformities and corrective action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report (reason)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person, remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate (counts 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve with reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the ISMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk acceptance above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eradicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource lack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings drifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncontrolled change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification, stage 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification, stage 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recertification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better, more than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse, more than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phishing simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>codec</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it as 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Write it as 2026-07-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Write it in UTC as 2026-07-06T07:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>A list or an object cannot be the value of a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with the SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>Binnacle keeps an organization&apos;s ISO/IEC 27001 management review in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window, with the document if one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: binnacle %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of arguments is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --to FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1, as of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a document with the sample organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its ending, .csv or .json, says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --to OUT.csv or --to OUT.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n record written.</numerusform>
            <numerusform>%n records written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a register as CSV or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as of this day instead of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel JSON v1 (the only form there is).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Write it as 2026-07-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the figures of the overview, or one of them, as Panel JSON v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How columns become fields (docs/import-mapping.md). Without it the columns are named like the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what would happen, and keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with a row whose key is there already: skip, update or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--on-duplicate is skip, update or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is for the register “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, field %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more; the first %1 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1, added: %2, updated: %3, same: %4, skipped: %5, refused: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the rows of a CSV file into a register: all of them, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4 or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --to OUT.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is a4 or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, %n page(s).</source>
        <translation>
            <numerusform>Wrote %1, %n page.</numerusform>
            <numerusform>Wrote %1, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints the board pack of the next review into a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored, as for languages that are written from right to left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --to OUT.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme is light, dark or high-contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paints a page of the window into a PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact: %1, %2 compared with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Not intact. Go back to the last backup, or enter what is missing again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that nothing was changed outside Binnacle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. See binnacle --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here. The commands of binnacle --help need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not written: %1. Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”. See binnacle --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was made by a newer Binnacle. Only that version knows its rules; verify it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no key: every row is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 negative answer (also: rows refused), 2 usage, 3 unreadable, damaged or not ours, 4 refused (locked, read-only, newer, no room).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too far away. A document speaks of the years %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody works on it there any more, open it in the window and take it over, or delete %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size is written as 1440x900, with %1 to %2 pixels a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of %1 was cut off. It was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written: %1. Nobody has what it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8. Give the file another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to come. Choose %2 or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; one that exists is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --to OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) written, SHA-256 %1</source>
        <translation>
            <numerusform>%n byte written, SHA-256 %1</numerusform>
            <numerusform>%n bytes written, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes one piece of evidence, such as E-012, into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes of this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of the record with this reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of a person, by reference or name, or of an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a file instead; its ending, .csv or .json, says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has the reference “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who is called “%1” made a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(redacted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) added</source>
        <translation>
            <numerusform>%1: %n row added</numerusform>
            <numerusform>%1: %n rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written.</source>
        <translation>
            <numerusform>%n change written.</numerusform>
            <numerusform>%n changes written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Says who changed what from what to what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the log were redacted.</source>
        <translation>
            <numerusform>%n value of the log was redacted.</numerusform>
            <numerusform>%n values of the log were redacted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the form of the record with this reference, or number where records have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page “%1”. There are: %2. Registers are pages too, for instance asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “%1” shows no records. Name a register, or leave --record out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register “%1” has no record “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comment</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communication</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>competence</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>context_issue</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on the ISMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal and external issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of Applicability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decision_outcome</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes of decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>delegation</name>
    <message>
        <source>Delegator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Only a draft is removed. End or withdraw this %1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 is ever removed. End or correct it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was made by a newer Binnacle. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 was changed since. Taking this back would lose that, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter that numbers the records of %1 was altered outside Binnacle. Nothing was added; open the last backup of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of this document was altered outside Binnacle: %1. Open the last backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which this document speaks was altered outside Binnacle: “%1” is none of the years %2 to %3. Open the last backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is from an older Binnacle and is not updated by reading it. Open it in the window, in a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of %1 was cut off. “binnacle verify” takes it back where the document and its folder can be written; else copy the document and its journal, %1-journal, to such a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are first: Tools, Who am I. An administrator takes no step and approves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is reserved to top management. Have a decision made, and somebody with a seat change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log keeps no files, only their SHA-256, so “%1” cannot be put back. Add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence or accountability is on record for this %1, so it stays. End or withdraw it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a day that is not here yet. Enter the day it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task of a record moves when its delegation is entered. Enter it on the day on which it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delegation is over already. Enter a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own this finding. Whoever checked it enters the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was taken back cannot be read any more. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>The draft cannot be kept: the document cannot be written now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>due_extension</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>due_rule</name>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duties</name>
    <message>
        <source>%1 (left on %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has one accountable person, %2. Moving it needs a decision or an appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reserved for top management, and %2 holds no seat of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 accountable for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is accountable or responsible for %2 already, which is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consult %1 about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inform %1 about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is accountable for %1. Name that person first, with A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 responsible for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs somebody responsible. Type R for another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a delegation. End it in the list of delegations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither consult nor inform %1 about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had one accountable person, %2, until %3. Giving it to another one needs a decision or an appointment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effectiveness_check</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effectiveness check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The content has %n byte(s). Enter this size.</source>
        <translation>
            <numerusform>The content has %n byte. Enter this size.</numerusform>
            <numerusform>The content has %n bytes. Enter this size.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the SHA-256 of the content, which is %1. Was the file changed on its way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Choose a smaller one, or raise the evidence limit of the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size is not less than 0 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SHA-256 is 64 of the digits 0 to 9 and a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence_link</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidencefiles</name>
    <message>
        <source>Evidence is kept with the person who added it. Say who you are first: Tools, Who am I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not taken: files are added together up to %2. Add it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence to %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was kept as %2 and redacted. What was redacted is not taken again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 was redacted on %2. Only its description is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no content. Only its description is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written. Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 is not what was kept: its SHA-256 is another one. Go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2, and this document takes evidence up to %3. Keep a smaller copy, or raise the evidence limit on the page Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still being written. Add it when it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Add the files in it, or an archive of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file but a pipe or a device, and cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is this document, or belongs to one. It cannot be kept in itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. An empty file proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No private folder for the copy could be made in %1. Save a copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private copy of %1 was not written. Save a copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exception</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The file is in UTF-16. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that begins in line %1 does not end. Is a quotation mark missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may be. Inside a cell it is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not in UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file must end in .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register “%1” has no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a column or an object { … } belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one of these must be given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a time can be made so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is coarser is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column of the year is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another time of the register belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a column belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no meaning without “values”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format for this field. One is yyyy-MM-dd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a time only “unknown” belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no unit of time. One is “hour”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a reference to the same register can lead to a row of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused. Nothing was imported.</source>
        <translation>
            <numerusform>%n row was refused. Nothing was imported.</numerusform>
            <numerusform>%n rows were refused. Nothing was imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row has %1, the first line names %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>The cell is larger than any field may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no register “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal marks cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration is added to a time that is not built here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“binnacle-import-1” belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal marks cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a mapping the columns must be named like the fields of “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document cannot be imported into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the register already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is %1. A reference never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference has %1 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference is one line without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference “%1” is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is wrong at “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the values of the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits several records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads to no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample organization that came with Binnacle cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text, a whole number, true or false belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or a list of texts belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these belongs here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object { … } belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such member here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2. Is the delimiter right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the column “%1” more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a brace that does not close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of the calendar, or not in the format of the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2. Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a mapping the columns must be named like the fields of “%1”. There is no field “%2”; there are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the file end with CR alone. Save it with LF or CRLF at the end of lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may be. The row begins in line %2: is one missing there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names %1 columns; %2 are read at most. Are its line ends and the delimiter right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are NUL bytes in the first line: this is no text. Save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key must be one of the fields, or a list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than any mapping. Is it one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not JSON. Line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not a JSON object { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not JSON as RFC 8259 has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is wrong at “%1”: it is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference “%1” was just given to a row of this file that has none. Put the rows without a reference last, or give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record with the same %1 is in the register already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads to no record. Name it by its fields: %2. A number is another record in another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: minutes from UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a CSV file. Open it there, save the sheet as “CSV UTF-8”, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file. Import a table that was saved as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this register only grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows may carry files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cannot be undone: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 divides its cells by %2, the first line by %3. Use one of them in the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Write it as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read: it is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose the file that holds the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(redacted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import does not change “%1” of a record that is there already. Do it in the program, or leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exposure</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff and systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>Interested party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces of feedback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause or control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the requirement is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequences dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness check due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding_event</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>freeze</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was before already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is gone since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a draft is removed. End or withdraw %1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was entered by this change, and no %2 is ever removed. End or correct it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since. Taking its entry back would lose that; undo what came later first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” becomes empty again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes back to its earlier text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes back to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came later stays: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data redacted on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were redacted. The file could not be written anew, so that traces may be left in unused parts of it: make room on the disk, and redact the record once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was redacted is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is taken back with Ctrl+Z right after it, not from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has too many rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a register that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of it was redacted since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was frozen stays frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review of %1 is signed. What belongs to it does not change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of %1 is “%2”; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1 stays for good. Enter a later one, or take the next step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>historyview</name>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) added</source>
        <translation>
            <numerusform>%1: %n row added</numerusform>
            <numerusform>%1: %n rows added</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by import of %1, with %2 other %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>improvement</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improvements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>incident</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action of the attacker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our role for the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATT&amp;CK technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eradicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data breach since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interested_party</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interested party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>A</source>
        <comment>accountable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>responsible</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>consulted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>informed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsible by delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lifecycle</name>
    <message>
        <source>What is %1 stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 it cannot become %2. Next can be: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no state of this kind of record. It can be: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new record begins as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter “%1” before it becomes %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>%1 on %2 has had this document open since %3. Whether that computer still works on it cannot be seen from here. Take it over only when you know that it does not: two that write at once destroy each other&apos;s changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mapsheet</name>
    <message>
        <source>The map could not be painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was not written: %1. Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: %1 %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One person: %1 does %2 duties, %n of them without a deputy.</source>
        <translation>
            <numerusform>One person: %1 does %2 duties, %n of them without a deputy.</numerusform>
            <numerusform>One person: %1 does %2 duties, %n of them without a deputy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too much: %1 is accountable for %2 (limit %3) and responsible for %4 (limit %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation %1: %2, to %3 by %4, until %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (reserved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marking set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, who answers for what as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause and duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable for, limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible for, limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accountable, one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsible by delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 to 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>61 to 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>91 to 180</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 180</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings by age, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most overdue corrective actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corrective action is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n corrective action(s) are late.</source>
        <translation>
            <numerusform>%n corrective action is late.</numerusform>
            <numerusform>%n corrective actions are late.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents have been higher since %month, by more than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents have been lower since %month, by more than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents stay in the usual range of %low to %high a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few months yet to tell change from chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by date of occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents each month, by severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%name: %reading, appetite %appetite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%name: no current reading. Last known %reading, %day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%name: no reading yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reading at the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last known %reading, %day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is not issued yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for you</source>
        <translation>
            <numerusform>%n question waits for you</numerusform>
            <numerusform>%n questions wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) will be put to you</source>
        <translation>
            <numerusform>%n question will be put to you</numerusform>
            <numerusform>%n questions will be put to you</numerusform>
        </translation>
    </message>
    <message>
        <source>Within appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are we in control?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight measures against appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full point is within appetite, a shorter point is not, a dashed point is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no panel “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appetite line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%above above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no finding is on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no finding or action is on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no incident is on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no risk is assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has decided whether it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met, %1 to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same group of clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same unit or supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words %1% alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody answers for every open record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open record(s) have nobody who answers for them.</source>
        <translation>
            <numerusform>%n open record have nobody who answers for them.</numerusform>
            <numerusform>%n open records have nobody who answers for them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that nobody answers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: general</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n major</numerusform>
            <numerusform>%n major</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n minor</numerusform>
            <numerusform>%n minor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n clause(s) and applicable controls were audited in 36 months.</source>
        <translation>
            <numerusform>The %n clause or control was audited in 36 months.</numerusform>
            <numerusform>All %n clauses and applicable controls were audited in 36 months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clause(s) and applicable controls were audited in 36 months.</source>
        <translation>
            <numerusform>%1 of %n clause or control was audited in 36 months.</numerusform>
            <numerusform>%1 of %n clauses and applicable controls were audited in 36 months.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not audited: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not audited: %1, planned in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audited last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit coverage, 36 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no audit is on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows that name no smallest clause or control</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) stand behind %findings of %total findings: %list.</source>
        <translation>
            <numerusform>%n cause stands behind %findings of %total findings: %list.</numerusform>
            <numerusform>%n causes stand behind %findings of %total findings: %list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes of findings, 36 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nonconformity(s) without an approved cause</source>
        <translation>
            <numerusform>%n nonconformity without an approved cause</numerusform>
            <numerusform>%n nonconformities without an approved cause</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: no cause is on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>audited %n month(s) ago</source>
        <translation>
            <numerusform>audited %n month ago</numerusform>
            <numerusform>audited %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major finding(s)</source>
        <translation>
            <numerusform>%n major finding</numerusform>
            <numerusform>%n major findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor finding(s)</source>
        <translation>
            <numerusform>%n minor finding</numerusform>
            <numerusform>%n minor findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <translation>
            <numerusform>%n repeat</numerusform>
            <numerusform>%n repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed effectiveness check(s)</source>
        <translation>
            <numerusform>%n failed effectiveness check</numerusform>
            <numerusform>%n failed effectiveness checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) above appetite</source>
        <translation>
            <numerusform>%n risk above appetite</numerusform>
            <numerusform>%n risks above appetite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious incident(s) in 12 months</source>
        <translation>
            <numerusform>%n serious incident in 12 months</numerusform>
            <numerusform>%n serious incidents in 12 months</numerusform>
        </translation>
    </message>
    <message>
        <source>What the next audits should look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing calls for an audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%item comes first: %reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is accountable since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is accountable: %1 left on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is responsible: %1 left on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n duty(s) have one accountable person.</source>
        <translation>
            <numerusform>The %n duty has one accountable person.</numerusform>
            <numerusform>All %n duties have one accountable person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n duty(s) have one accountable person.</source>
        <translation>
            <numerusform>%1 of %n duty has one accountable person.</numerusform>
            <numerusform>%1 of %n duties have one accountable person.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without one: %1 and %n more.</source>
        <translation>
            <numerusform>Without one: %1 and %n more.</numerusform>
            <numerusform>Without one: %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alone does %n duty(s) without a deputy.</source>
        <translation>
            <numerusform>%1 alone does %n duty without a deputy.</numerusform>
            <numerusform>%1 alone does %n duties without a deputy.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is accountable for %2 and responsible for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no duty is on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Likeness %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metric</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected on day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses and controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of the compass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metric_baseline</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metric_target</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim, upper edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appetite, upper edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit, upper edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appetites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appetite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metric_value</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>objective</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>objective_progress</name>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>obligation</name>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obligation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>organization</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk appetite, score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess risks every, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review every, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum, share of seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote presence counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack ahead of the meeting, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest delegation, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep records, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact personal data after, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence limit, MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name such as Europe/London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day a line, 2026-12-25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 to 366</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:AMBER or own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 1 July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organizations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>none stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management review of information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is planned: there is no period and no day of meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, for the meeting on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight measures against appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no measure is on the compass yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the meeting to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question was put to this review yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input d.1, security performance: nonconformities and corrective actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none in the register on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open finding(s) are listed, the earliest due first.</source>
        <translation>
            <numerusform>%1 of %n open finding is listed, the earliest due first.</numerusform>
            <numerusform>%1 of %n open findings are listed, the earliest due first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from %1 to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for want of a date: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no measure of incidents is on the compass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input d.2, security performance: monitoring and measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no full month with incidents to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack could not be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack could not be painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was not written: %1. Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marking set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT, figures not frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digest: draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve with reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations and dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name first, then the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off, after the meeting of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off, after the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By signing, each person states that they have read the pack and the minutes of this review of the information security management system. Work may have been handed to others; each person who signs stays accountable for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed. Sign after the meeting, with ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known who signs: no required seat has a holder on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digest: draft. The figures are not frozen, so there is nothing yet that a signature could be tied to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the pack is issued, its digest stands here and at the foot of each page. It must match the one that the document shows under Review, Check signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper signatures are entered by the assistant and kept with a scan of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the compass: one point for each row. Full is within appetite, shorter is not, dashed is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pdfname</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the open document. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review every, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy_version</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>position</name>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>This file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not as it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 now. It may have been moved, or its disk is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can do harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proposal</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question for decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading_mark</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recordbuffer</name>
    <message>
        <source>Enter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed in another form of this %1 waits as its draft. Enter or discard it there first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redactionquestion</name>
    <message>
        <source>%1 was redacted already. Write the file anew once more, so that nothing of it is left in unused parts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are emptied: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So is the evidence that belongs to it alone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>So are the words of %n obligation(s) of it.</source>
        <translation>
            <numerusform>So are the words of %n obligation of it.</numerusform>
            <numerusform>So are the words of %n obligations of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier value(s) go from the log too.</source>
        <translation>
            <numerusform>%n earlier value goes from the log too.</numerusform>
            <numerusform>%n earlier values go from the log too.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed and not entered goes as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone, and nothing before it can be undone with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the document, backups and packs that were issued keep what they have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>This %1 was changed meanwhile. Look at the new values and enter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 with the number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>repeat_candidate</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible repeat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>requirement</name>
    <message>
        <source>Interested party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related to climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resource_request</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>responsibility</name>
    <message>
        <source>Clause or control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitable reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adequate reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>management review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review_event</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review_input</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess every, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>risk_acceptance</name>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk acceptances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk acceptance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>risk_assessment</name>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 stays accountable. Accountability moves by a recorded decision or an appointment: enter a change of accountability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is accountable for a record of this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable for it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of accountability stays as it is. Enter another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the person who is accountable now. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not here on that day. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accountability for a reserved matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountability moves by a decision of a review or by an appointment. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date moves by an approved extension only. Request one below, with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing proves that it was done. Add evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A delegation lasts at most %n month(s). Enter an earlier end.</source>
        <translation>
            <numerusform>A delegation lasts at most %n month. Enter an earlier end.</numerusform>
            <numerusform>A delegation lasts at most %n months. Enter an earlier end.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody delegates to himself or herself. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task was delegated to %1 and is not handed on. Its owner delegates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No competence of %1 is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for it and cannot answer it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns it and cannot move its due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more time for a major nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more time for the second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time is given by the accountable person, %1, or by top management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension is of one finding or of one action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is answered. Enter another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the due date it has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time is asked for before the due date, not after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new due date must be after the present one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is larger than the population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual sample is %1: a tenth, at least 5, at most 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a check found stays. Enter another check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns the finding. Choose somebody else to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion is better set before the action is carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check is done after the action was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An exception lasts at most %n month(s). Enter an earlier end.</source>
        <translation>
            <numerusform>An exception lasts at most %n month. Enter an earlier end.</numerusform>
            <numerusform>An exception lasts at most %n months. Enter an earlier end.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for it and cannot approve it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last answer is human error. Ask once more: why could the error happen and pass unnoticed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n why(s) were asked. Is this something you can change?</source>
        <translation>
            <numerusform>Fewer than %n why was asked. Is this something you can change?</numerusform>
            <numerusform>Fewer than %n whys were asked. Is this something you can change?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n why(s) were asked. Stop where you can change something.</source>
        <translation>
            <numerusform>More than %n why was asked. Stop where you can change something.</numerusform>
            <numerusform>More than %n whys were asked. Stop where you can change something.</numerusform>
        </translation>
    </message>
    <message>
        <source>The corrective action repeats the correction. The correction mends what was found; enter what removes the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effectiveness check of this cycle is done. Enter one below before it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last effectiveness check failed. Find the cause once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last effectiveness check was inconclusive. Enter another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns this finding and checked it as well. Somebody else must check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing a major nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repeat is of a finding that was closed before this one was raised. Link to an open one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle counts itself: a failed check begins the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is before “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has decided whether %1 applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice for %1 is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice was given before the clock started. Enter the right time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice was late. Enter the reason: a late notice must carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clock “%1”. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding does not repeat itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier finding is still open: this is the same one, no repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision of the management review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accountability for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a measure or enter a milestone: an objective is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approving a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next version is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering a request for resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appetite and limit change by a decision of top management. Choose the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepting a risk above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk is accepted by who answers for it, or by top management. %1 does neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scored this risk. Somebody else accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last assessment gives %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A risk is accepted for at most %n month(s). Enter an earlier end.</source>
        <translation>
            <numerusform>A risk is accepted for at most %n month. Enter an earlier end.</numerusform>
            <numerusform>A risk is accepted for at most %n months. Enter an earlier end.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 prepares this input. Choose somebody else to look it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entered the reading. Somebody else overrides its status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>human error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human error is no cause yet. Ask once more: why could the error happen and pass unnoticed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no seat of top management on %2. Choose somebody who does: %3 is reserved to top management and cannot be delegated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is before “%2”. Enter the right day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is accountable for %2, which is audited. Choose another lead auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works in %2, which is audited. Choose another lead auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is accountable for %2, a finding of this audit. Choose another lead auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns %2, a finding of this audit. Choose another lead auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is accountable for %2 (%3). Let somebody else audit that clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is responsible for %2 (%3). Let somebody else audit that clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is in another cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action did not remove the cause. Ask why once more, or enter what else causes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nonconformity that was raised is not made lighter. Have it contested, and withdrawn by the audit lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the grade first, then the status: not both at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has gone too far to become a nonconformity. Raise a new finding and close this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was done before the action. Enter one that was done after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 led this audit and cannot own what it found. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands keep their history. Enter new ones from the day on which they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of %1 is %2. Only the owner delegates a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was accountable for this duty last. Accountability moves by a recorded decision or an appointment, also when that person has left or the duty has ended: enter a change of accountability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person “%1”. Enter references, with commas between them: P01, P07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no clause or control of ISO/IEC 27001:2022. Enter one like 5.3 a, 9.2.1 or A.5.19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done. Enter progress below, with the reason why it is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a later note, of %1: “%2”. The action stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who leads this audit, or enter the outside auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no control of Annex A. They are A.5.1 to A.8.34.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acts for %2 and approves nothing of %2’s own. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register “%1”. Enter an id such as action, or leave it empty for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This approval is reserved to top management and cannot be delegated. Delegate its preparation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be from 0 to “%2”. Enter the right number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who read it, or enter the counts of a campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month is entered by its first day, such as 2026-07-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a time limit for this grade and step already. Change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood times impact is %1. Enter this score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is more than “%2”. What is done about a risk does not raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrective action is that of the cycle before, which did not remove the cause. Change it, or carry out an action of its own for this cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrective action is that of the cycle before, which did not remove the cause. Change it, or enter an action of its own for this cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no clause or control of %2. Enter one like 9.2.1 or A.5.19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class “%1”. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type of “%2”. Types of it are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no label of the Traffic Light Protocol. Enter one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later note, of %1, says “%2”. An objective ends with its last note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1 it is “%2”, and stays so. Set a new objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objective ended on %1. Enter a day until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no working day. Enter some of %2, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day. Enter one day a line, such as 2026-12-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no framework “%1”. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is larger than 1 MiB. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo is a PNG or SVG picture. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency is three capital letters (ISO 4217), such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country pays with %1. Is it the right code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter month and day of the first day of the year, such as 07-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Enter its name, such as Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is at most 1: the two findings agree in everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not closed. Empty this day, or close the risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of it is approved. Enter one below, then put it in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns this measure. Choose somebody else to analyse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A status is set for at most %n period(s) of the measure. Enter an earlier end.</source>
        <translation>
            <numerusform>A status is set for at most %n period of the measure. Enter an earlier end.</numerusform>
            <numerusform>A status is set for at most %n periods of the measure. Enter an earlier end.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not accountable for this measure. Who holds the seat of its owner’s unit sets its status.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seat</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seat_holding</name>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders of seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holder of a seat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>staffing_line</name>
    <message>
        <source>Quarter end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staffing line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staffing lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status_override</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses set by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status set by a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is signed. What belongs to it does not change any more; make an addendum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list only grows. Add a later row instead of changing this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records refer to this one, or it refers to one that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a record with these values already, and there may be only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document refused a value that breaks one of its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of this document was cut off. Open it once where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is busy with another change. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document can be read here, but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged. Open a copy of it, or the last backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not have the structure that it should have. Open the last backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Binnacle document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be opened. Check that it exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Binnacle document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: a part of the file is missing. Open a copy of it, or the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than a document can be (2 GiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be brought to this version: a reference in it leads nowhere. It was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: something was appended to the file. Open a copy of it, or the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept for what belongs to a document: its journal, its lock or its backup. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the document could not be read: the disk fails. Copy it, or open the last backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read and is left alone. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a document and is left alone. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file of another kind and is left alone. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Say which file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file but a pipe or a device and is left alone. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>supplier</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>supplier_assessment</name>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training_attendance</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>treatment</name>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>typeddate</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message numerus="yes">
        <source>%1 is too long by %n character(s).</source>
        <translation>
            <numerusform>%1 is too long by %n character.</numerusform>
            <numerusform>%1 is too long by %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contains control characters or direction overrides. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot hold this kind of value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 never changes after entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to a record that does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: give time, offset and precision together, or “unknown” alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no register “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document has one %1 only. Change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another %1 is valid from %2 on, without an end. Enter its last day first, or other days here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another %1 is valid from %2 to %3. Enter other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such day. Type the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such time. Type the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this record does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is in use already. Type another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is before “%2”. Enter the right day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>The end of the log is missing: change %1 was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 does not follow the one before it: an entry of the log is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 was altered in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added outside Binnacle: the log does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed outside Binnacle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added outside Binnacle: the log says that it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed outside Binnacle, or the log of it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed outside Binnacle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 refers to a record that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the document was altered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact of the document was removed outside Binnacle: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact of the document was changed outside Binnacle: %1 is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the document speaks was changed outside Binnacle: it is “%1”, the log says “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact that Binnacle does not know was added to the document: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of migrations was changed outside Binnacle: version %1 is not as this program has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of migrations was changed outside Binnacle: version %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter that numbers the rows of %1 was changed outside Binnacle, or a row has a number that it never gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log knows an import into %1 under numbers that no record has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The words by which the search finds %1 %2 were changed outside Binnacle (%n in all).</source>
        <translation>
            <numerusform>The words by which the search finds %1 %2 were changed outside Binnacle (%n in all).</numerusform>
            <numerusform>The words by which the search finds %1 %2 were changed outside Binnacle (%n in all).</numerusform>
        </translation>
    </message>
    <message>
        <source>The search knows words of something that is no register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the search was changed outside Binnacle: it does not lead to the records that it should.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Reference, clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade, status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major and minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No root cause yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference, severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident, class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status, kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference, source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference, kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference, review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision, kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the compass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review, place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move towards the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns as at &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood %1, impact %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 %3 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding, clause, owner, accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident, severity, status, owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, status, owner, accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, kind, owner, accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status, score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks, delegator, delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty, accountable, owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding, measure, checker, result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, finding or action, answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New due day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) higher</source>
        <translation>
            <numerusform>%1 point higher</numerusform>
            <numerusform>%1 points higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) lower</source>
        <translation>
            <numerusform>%1 point lower</numerusform>
            <numerusform>%1 points lower</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) longer</source>
        <translation>
            <numerusform>%1 day longer</numerusform>
            <numerusform>%1 days longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) shorter</source>
        <translation>
            <numerusform>%1 day shorter</numerusform>
            <numerusform>%1 days shorter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
