/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["freelance earnings chart"] = 
`figure
  heading “Freelancers’ earnings up 58% to $557 million” (level: 3)
  paragraph
    StaticText “Pakistan, July to December 2025, US dollars”
  image “Column chart, 3 fiscal years”
  group “Numbers in the chart, one by one” (description: Keyboard: the left and right arrow keys move from column to column, up and down within one, Page Up and Page Down by a year, Home and End to the first and the last. In the table the arrow keys move between its numbers and sources. Enter keeps the source of a number open, Escape closes it.)
    button “fiscal year 2024, 410 million US dollars, derived, 1 of 5” (expanded: false)
  paragraph
    StaticText “Freelancers in Pakistan earned $557 million from July to December 2025. That is 58% more than a year earlier. FY2026 is projected to end at about $1.17 billion, between $1.11 and $1.23 billion, past the $1 billion milestone.”
  paragraph
    StaticText “Figures to December 2025, as known on 25 February 2026”
    StaticText “. ”
    StaticText “Source: Arab News Pakistan, quoting Radio Pakistan, and three more pages”
  button “Table” (pressed: false)
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Share” (expanded: false)
  group
    DisclosureTriangle “Notes” (expanded: false)
  table “Freelancers’ foreign-exchange earnings, State Bank of Pakistan”
    caption
    rowgroup
      row
        columnheader “Fiscal year”
        columnheader “Period”
        columnheader “USD million”
        columnheader “On a year earlier”
        columnheader “Status”
    row
      rowheader “FY2024”
      cell “FY2024”
      cell “410”
      cell “–”
      cell “derived, medium confidence, plus or minus 2”
    row
      rowheader “FY2025”
      cell “July to December 2024”
      cell “352”
      cell “–”
      cell “derived, plus or minus 1”
    row
      rowheader “FY2025”
      cell “January to June 2025”
      cell “427”
      cell “–”
      cell “derived, plus or minus 1”
    row
      rowheader “FY2025”
      cell “FY2025, whole year”
      cell “779”
      cell “+90%”
      cell “reported”
    row
      rowheader “FY2026”
      cell “July to December 2025”
      cell “557”
      cell “+58%”
      cell “reported”
    row
      rowheader “FY2026”
      cell “Projected year end, run rate”
      cell “1,110”
      cell “+42%”
      cell “projected”
    row
      rowheader “FY2026”
      cell “Projected year end, FY2025’s share of the year”
      cell “1,230”
      cell “+58%”
      cell “projected”
    row
      rowheader “FY2026”
      cell “Projected year end, central value”
      cell “1,170”
      cell “+50%”
      cell “projected”
    row
      rowheader “–”
      cell “$1 billion milestone”
      cell “1,000”
      cell “–”
      cell “–”`;
/* end snapshot freelance earnings chart */

snapshots["IT export target gauge"] = 
`figure
  heading “IT exports heading for about 46% of $10 billion, behind the pace” (level: 3)
  paragraph
    StaticText “Pakistan, July 2025 to January 2026, US dollars”
  meter “Pakistan’s IT exports against a target” (value: 4573; valuemin: 0; valuemax: 10000)
  group “Numbers in the chart, one by one” (description: Keyboard: the left and right arrow keys move from column to column, up and down within one, Page Up and Page Down by a year, Home and End to the first and the last. In the table the arrow keys move between its numbers and sources. Enter keeps the source of a number open, Escape closes it.)
    button “July 2025 to January 2026, 2.61 billion US dollars, 1 of 4” (expanded: false)
  paragraph
    StaticText “Pakistan’s IT exports reached $2.61 billion in the first seven months of FY2026. The year is projected to end at about 46% of the $10 billion target for FY2029, behind the pace. The target takes growth of 27.3% a year over the four years from FY2025.”
  paragraph
    StaticText “Figures to January 2026, as known on 25 February 2026”
    StaticText “. ”
    StaticText “Source: Ministry of IT and Telecommunication, read at APP, and 16 more pages”
  button “Table” (pressed: false)
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Share” (expanded: false)
  group
    DisclosureTriangle “What if?” (expanded: false)
  group
    DisclosureTriangle “Notes” (expanded: false)
  table “Pakistan’s IT exports against a target”
    caption
    rowgroup
      row
        columnheader “Measure”
        columnheader “Period”
        columnheader “Value”
        columnheader “Unit”
        columnheader “Status”
    row
      rowheader “FY2026 so far”
      cell “July 2025 to January 2026”
      cell “2,610”
      cell “USD million”
      cell “reported, plus or minus 5”
    row
      rowheader “FY2025, last closed year”
      cell “FY2025”
      cell “3,810”
      cell “USD million”
      cell “reported”
    row
      rowheader “Projected year end, run rate”
      cell “FY2026”
      cell “4,474”
      cell “USD million”
      cell “projected”
    row
      rowheader “Projected year end, FY2020’s share of the year”
      cell “FY2026”
      cell “4,634”
      cell “USD million”
      cell “projected”
    row
      rowheader “Projected year end, FY2021’s share of the year”
      cell “FY2026”
      cell “4,908”
      cell “USD million”
      cell “projected”
    row
      rowheader “Projected year end, FY2022’s share of the year”
      cell “FY2026”
      cell “4,594”
      cell “USD million”
      cell “projected”
    row
      rowheader “Projected year end, FY2023’s share of the year”
      cell “FY2026”
      cell “4,443”
      cell “USD million”
      cell “projected”
    row
      rowheader “Projected year end, FY2024’s share of the year”
      cell “FY2026”
      cell “4,891”
      cell “USD million”
      cell “projected”
    row
      rowheader “Projected year end, FY2025’s share of the year”
      cell “FY2026”
      cell “4,562”
      cell “USD million”
      cell “projected”
    row
      rowheader “Projected year end, central value”
      cell “FY2026”
      cell “4,573”
      cell “USD million”
      cell “projected”
    row
      rowheader “Pace at FY2026”
      cell “FY2026”
      cell “5,069”
      cell “USD million”
      cell “–”
    row
      rowheader “Growth of the pace, from FY2024 on”
      cell “–”
      cell “25.4”
      cell “percent a year”
      cell “–”
    row
      rowheader “Target”
      cell “FY2029”
      cell “10,000”
      cell “USD million”
      cell “reported”
    row
      rowheader “Attainment of the target, projected”
      cell “FY2026”
      cell “46”
      cell “percent”
      cell “–”
    row
      rowheader “Largest miss at seven months”
      cell “–”
      cell “7.2”
      cell “percent”
      cell “–”
    row
      rowheader “Growth required from FY2025 on”
      cell “–”
      cell “27.3”
      cell “percent a year”
      cell “–”`;
/* end snapshot IT export target gauge */

snapshots["IT exports chart, by month"] = 
`figure
  heading “IT exports up 19% to $374 million in January 2026” (level: 3)
  paragraph
    StaticText “Pakistan, January 2024 to January 2026, US dollars a month”
  image “Column chart, 25 months”
  group “Numbers in the chart, one by one” (description: Keyboard: the left and right arrow keys move from column to column, up and down within one, Page Up and Page Down by a year, Home and End to the first and the last. In the table the arrow keys move between its numbers and sources. Enter keeps the source of a number open, Escape closes it.)
    button “January 2024, 265 million US dollars, up 39 percent on a year earlier, 1 of 25” (expanded: false)
  paragraph
    StaticText “Pakistan’s IT exports came to $374 million in January 2026, 19% more than a year earlier. The highest month since June 2020 was December 2025, with $437 million.”
  paragraph
    StaticText “Figures to January 2026, as known on 25 February 2026”
    StaticText “. ”
    StaticText “Source: Ministry of IT and Telecommunication, read at APP, and 29 more pages”
  button “Table” (pressed: false)
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Share” (expanded: false)
  group
    DisclosureTriangle “Notes” (expanded: false)
  table “Pakistan’s IT exports by month, USD million, On a year earlier”
    caption
    rowgroup
      row
        columnheader “Month”
        columnheader “2024”
        columnheader “2025”
        columnheader “2026”
    row
      rowheader “January”
      cell “265, +39%”
      cell “313, +18%”
      cell “374, +19%”
    row
      rowheader “February”
      cell “257, +32%”
      cell “305, +19%”
      cell
    row
      rowheader “March”
      cell “306, +36%”
      cell “342, +12%”
      cell
    row
      rowheader “April”
      cell “310, +62%”
      cell “317, +2%”
      cell
    row
      rowheader “May”
      cell “332, +41%”
      cell “329, minus 1%, derived”
      cell
    row
      rowheader “June”
      cell “298, +32%”
      cell “339, +14%”
      cell
    row
      rowheader “July”
      cell “286, +34%”
      cell “354, +24%”
      cell
    row
      rowheader “August”
      cell “298, +27%”
      cell “337, +13%”
      cell
    row
      rowheader “September”
      cell “292, +42%”
      cell “366, +25%”
      cell
    row
      rowheader “October”
      cell “330, +39%”
      cell “386, +17%”
      cell
    row
      rowheader “November”
      cell “310, +20%”
      cell “356, +15%”
      cell
    row
      rowheader “December”
      cell “348, +15%”
      cell “437, +26%”
      cell`;
/* end snapshot IT exports chart, by month */

snapshots["freelance earnings chart, its table"] = 
`figure
  heading “Freelancers’ earnings up 58% to $557 million” (level: 3)
  paragraph
    StaticText “Pakistan, July to December 2025, US dollars”
  paragraph
    StaticText “Freelancers in Pakistan earned $557 million from July to December 2025. That is 58% more than a year earlier. FY2026 is projected to end at about $1.17 billion, between $1.11 and $1.23 billion, past the $1 billion milestone.”
  paragraph
    StaticText “Figures to December 2025, as known on 25 February 2026”
    StaticText “. ”
    StaticText “Source: Arab News Pakistan, quoting Radio Pakistan, and three more pages”
  button “Table” (pressed: true)
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Share” (expanded: false)
  group
    DisclosureTriangle “Notes” (expanded: false)
  table “Freelancers’ foreign-exchange earnings, State Bank of Pakistan”
    caption
    rowgroup
      row
        columnheader “Fiscal year”
        columnheader “Period”
        columnheader “USD million”
        columnheader “On a year earlier”
        columnheader “Status”
        columnheader “Known by”
        columnheader “Source”
    row
      rowheader “FY2024”
      cell “FY2024”
      cell “410”
        button “410” (expanded: false)
      cell “–”
      cell “derived, medium confidence, plus or minus 2”
      cell “19 July 2025”
      cell “Daily Times; Daily8, from Business Recorder”
        link “Daily Times”
        link “Daily8, from Business Recorder”
    row
      rowheader “FY2025”
      cell “July to December 2024”
      cell “352”
        button “352” (expanded: false)
      cell “–”
      cell “derived, plus or minus 1”
      cell “25 February 2026”
      cell “ARY News”
        link “ARY News”
    row
      rowheader “FY2025”
      cell “January to June 2025”
      cell “427”
        button “427” (expanded: false)
      cell “–”
      cell “derived, plus or minus 1”
      cell “25 February 2026”
      cell “Daily Times; ARY News”
        link “Daily Times”
        link “ARY News”
    row
      rowheader “FY2025”
      cell “FY2025, whole year”
      cell “779”
        button “779” (expanded: false)
      cell “+90%”
      cell “reported”
      cell “19 July 2025”
      cell “Daily Times”
        link “Daily Times”
    row
      rowheader “FY2026”
      cell “July to December 2025”
      cell “557”
        button “557” (expanded: false)
      cell “+58%”
      cell “reported”
      cell “22 February 2026”
      cell “Arab News Pakistan; ARY News”
        link “Arab News Pakistan”
        link “ARY News”
    row
      rowheader “FY2026”
      cell “Projected year end, run rate”
      cell “1,110”
        button “1,110” (expanded: false)
      cell “+42%”
      cell “projected”
      cell “–”
      cell “Arab News Pakistan; ARY News”
        link “Arab News Pakistan”
        link “ARY News”
    row
      rowheader “FY2026”
      cell “Projected year end, FY2025’s share of the year”
      cell “1,230”
        button “1,230” (expanded: false)
      cell “+58%”
      cell “projected”
      cell “–”
      cell “Arab News Pakistan; ARY News; Daily Times”
        link “Arab News Pakistan”
        link “ARY News”
        link “Daily Times”
    row
      rowheader “FY2026”
      cell “Projected year end, central value”
      cell “1,170”
        button “1,170” (expanded: false)
      cell “+50%”
      cell “projected”
      cell “–”
      cell “Arab News Pakistan; ARY News; Daily Times”
        link “Arab News Pakistan”
        link “ARY News”
        link “Daily Times”
    row
      rowheader “–”
      cell “$1 billion milestone”
      cell “1,000”
      cell “–”
      cell “–”
      cell “–”
      cell “–”`;
/* end snapshot freelance earnings chart, its table */

snapshots["projection scorecard"] = 
`figure
  heading “None of three targets was reached; projections were off by 2.3% on average” (level: 3)
  paragraph
    StaticText “Pakistan, claims for FY2021 to FY2031, US dollars”
  image “Chart, 26 claims”
  group “Numbers in the chart, one by one” (description: Keyboard: the left and right arrow keys move from column to column, up and down within one, Page Up and Page Down by a year, Home and End to the first and the last. In the table the arrow keys move between its numbers and sources. Enter keeps the source of a number open, Escape closes it.)
    button “FY2025 IT exports: target $4.2 billion, 9% short, 3.81 billion US dollars, 1 of 14” (expanded: false)
  paragraph
    StaticText “None of three targets for closed years was reached. Projections that name a value or a range, seven in all, were off by 2.3% on average. The furthest off was Topline Securities for FY2024 IT exports: 7.4% too low. All four projections of “at least” or “up to” came true. Twelve more await their outcome.”
  paragraph
    StaticText “Figures to June 2025, as known on 25 February 2026”
    StaticText “. ”
    StaticText “Source: official data, read at Business Recorder, and 31 more pages”
  button “Table” (pressed: false)
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Share” (expanded: false)
  group
    DisclosureTriangle “Notes” (expanded: false)
  table “What was claimed and what came”
    caption
    rowgroup
      row
        columnheader “Claim”
        columnheader “Verdict”
        columnheader “Outcome”
        columnheader “Difference or error”
    row
      rowheader “Targets: reached or missed”
    row
      rowheader “FY2025 IT exports: target $4.2 billion Government of Pakistan, December 2024”
      cell “missed”
      cell “3.81 billion US dollars”
      cell “390 million US dollars short 9%”
    row
      rowheader “FY2023 IT exports: target $5 billion Ministry of IT and Telecommunication, 20 July 2021”
      cell “missed”
      cell “2.6 billion US dollars”
      cell “2.4 billion US dollars short 48%”
    row
      rowheader “FY2022 IT exports: target $3.5 billion Ministry of IT and Telecommunication, 22 January 2022”
      cell “missed”
      cell “2.62 billion US dollars”
      cell “881 million US dollars short 25%”
    row
      rowheader “2030 IT exports: target $15 billion Government of Pakistan, 22 November 2024”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “FY2029 IT exports: target $10 billion Uraan Pakistan, the 13th Five-Year Plan, 3 January 2025”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “FY2029 freelance earnings: target $5 billion Uraan Pakistan, the 13th Five-Year Plan, 3 January 2025”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “FY2027 IT exports: target up to $10 billion The caretaker IT minister, 18 December 2023”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “FY2026 IT exports: target $5 billion Government of Pakistan, 20 August 2025”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “FY2026 IT exports: target $5.2 billion Ministry of IT and Telecommunication, undated, out by 30 June 2025, low confidence”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “Projections: how far off”
    row
      rowheader “FY2025 IT exports: $3.5 billion to $3.7 billion The market, as netmag.pk has it, 1 October 2024”
      cell “too low”
      cell “3.81 billion US dollars”
      cell “minus 110 million US dollars minus 3%”
    row
      rowheader “FY2025 IT exports: $4 billion to $4.5 billion Projections quoted by Nukta, undated, out by 31 January 2025”
      cell “too high”
      cell “3.81 billion US dollars”
      cell “+190 million US dollars +4.8%”
    row
      rowheader “FY2025 IT exports: about $3.8 billion Ministry of IT and Telecommunication, undated, out by 30 June 2025”
      cell “too low”
      cell “3.81 billion US dollars”
      cell “minus 10 million US dollars minus 0.3%”
    row
      rowheader “FY2025 IT exports: up to $4 billion Projections quoted by Technocrats.pk, undated, out by 18 July 2025”
      cell “came true”
      cell “3.81 billion US dollars”
      cell “190 million US dollars short no error”
    row
      rowheader “FY2025 freelance earnings: at least $500 million Pakistan Freelancers Association, undated, out by 30 June 2025”
      cell “came true”
      cell “779 million US dollars”
      cell “279 million US dollars more no error”
    row
      rowheader “FY2024 IT exports: at least $3 billion The caretaker IT minister, 24 December 2023, low confidence”
      cell “came true”
      cell “3.22 billion US dollars”
      cell “223 million US dollars more no error”
    row
      rowheader “FY2024 IT exports: $3 billion to $3.5 billion Experts, in Business Recorder, January 2024”
      cell “inside the range”
      cell “3.22 billion US dollars”
      cell “0 million US dollars 0%”
    row
      rowheader “FY2024 IT exports: $3 billion to $4 billion Analysts, at Radio Pakistan, 2 April 2024”
      cell “inside the range”
      cell “3.22 billion US dollars”
      cell “0 million US dollars 0%”
    row
      rowheader “FY2024 IT exports: about $3 billion Topline Securities, 22 April 2024”
      cell “too low”
      cell “3.22 billion US dollars”
      cell “minus 223 million US dollars minus 7.4%”
    row
      rowheader “FY2023 IT exports: about $2.58 billion Topline Securities, 22 June 2023”
      cell “too low”
      cell “2.6 billion US dollars”
      cell “minus 16 million US dollars minus 0.6%”
    row
      rowheader “FY2021 IT exports: at least $2 billion Abdul Razak Dawood, adviser to the Prime Minister, 22 January 2021”
      cell “came true”
      cell “2.11 billion US dollars”
      cell “108 million US dollars more no error”
    row
      rowheader “FY2026 IT exports: at least $4 billion Expectations quoted by ARY News, 20 October 2025”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “FY2026 IT exports: $4.2 billion to $4.5 billion Analysts, in Pakistan Digital Post, January 2026”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “FY2026 IT exports: up to $4.5 billion JS Global, 18 February 2026”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “FY2026 IT exports: about $4.5 billion An opinion piece at ARY News, 25 February 2026”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “FY2026 freelance earnings: at least $1 billion Pakistan Freelancers Association, 26 September 2025”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “FY2026 freelance earnings: at least $1 billion An opinion piece at ARY News, 25 February 2026”
      cell “–”
      cell “still open”
      cell “–”
    row
      rowheader “Mean error of the seven projections that name a value or a range and are counted signs aside”
      cell “–”
      cell “–”
      cell “2.3%”`;
/* end snapshot projection scorecard */

snapshots["freelancer count chart"] = 
`figure
  heading “Pakistan’s freelancers are counted at 1 to 3 million” (level: 3)
  paragraph
    StaticText “Pakistan, January 2024 to February 2026, persons”
  image “Dot chart, 6 counts”
  group “Numbers in the chart, one by one” (description: Keyboard: the left and right arrow keys move from column to column, up and down within one, Page Up and Page Down by a year, Home and End to the first and the last. In the table the arrow keys move between its numbers and sources. Enter keeps the source of a number open, Escape closes it.)
    button “Arab News Pakistan, 22 February 2026, 1,000,000 persons, low confidence, 1 of 6” (expanded: false)
  list “Key”
    listitem (level: 1)
      StaticText “Dashed edge: low confidence or disputed”
  paragraph
    StaticText “Six counts of freelancers range from 1 to 3 million. The newest is 2.37 million, by ARY News (25 February 2026). Among 2.37 million people, FY2025’s earnings of $779 million are about $330 a head.”
  paragraph
    StaticText “The survey estimate of January 2024, quoted again; not a count of 2026.”
  paragraph
    StaticText “Figures to February 2026, as known on 25 February 2026”
    StaticText “. ”
    StaticText “Source: ARY News, and seven more pages”
  button “Table” (pressed: false)
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Share” (expanded: false)
  group
    DisclosureTriangle “Notes” (expanded: false)
  table “Published counts of freelancers in Pakistan”
    caption
    rowgroup
      row
        columnheader “Period”
        columnheader “Persons”
        columnheader “Status”
    row
      rowheader “January 2024 An estimate from a survey, full time and part time.”
      cell “2,370,000”
      cell “reported, medium confidence”
    row
      rowheader “December 2024”
      cell “2,320,000”
      cell “reported, low confidence”
    row
      rowheader “September 2025”
      cell “2,300,000”
      cell “reported, medium confidence”
    row
      rowheader “January to December 2025 The date is approximate.”
      cell “3,000,000”
      cell “reported, low confidence”
    row
      rowheader “February 2026 Without a source in the article.”
      cell “1,000,000”
      cell “reported, low confidence”
    row
      rowheader “February 2026 The survey estimate of January 2024, quoted again; not a count of 2026.”
      cell “2,370,000”
      cell “reported, medium confidence”`;
/* end snapshot freelancer count chart */

snapshots["IT exports growth chart"] = 
`figure
  heading “Freelancers made half of the growth in IT exports” (level: 3)
  paragraph
    StaticText “Pakistan, July 2025 to May 2026 against a year before, US dollars”
  image “Bar chart, 6 parts”
  group “Numbers in the chart, one by one” (description: Keyboard: the left and right arrow keys move from column to column, up and down within one, Page Up and Page Down by a year, Home and End to the first and the last. In the table the arrow keys move between its numbers and sources. Enter keeps the source of a number open, Escape closes it.)
    button “Freelancers, up 352.74 million US dollars, 50 percent of the change in all IT exports, 1 of 7” (expanded: false)
  paragraph
    StaticText “Freelancers made up a fifth of IT exports a year before. They made half of what was added since. Information services shrank by $16 million.”
  paragraph
    StaticText “IT exports rose by $703 million, from $3.48 billion to $4.18 billion.”
  paragraph
    StaticText “Figures to May 2026, as known on 30 June 2026”
    StaticText “. ”
    StaticText “Source: State Bank of Pakistan, read at Pakistan Economic Dashboard”
  button “Table” (pressed: false)
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Share” (expanded: false)
  group
    DisclosureTriangle “Notes” (expanded: false)
  table “Growth of Pakistan’s IT exports by parts, in millions of US dollars and percent of all”
    caption
    rowgroup
      row
        columnheader “Part”
        columnheader “July 2024 to May 2025”
        columnheader “July 2025 to May 2026”
        columnheader “Change”
        columnheader “Status”
    row
      rowheader “Freelancers”
      cell “708.05 20.3%”
      cell “1,060.79”
      cell “+352.74 50.2%”
      cell “reported”
    row
      rowheader “Software consultancy”
      cell “1,011.73 29.1%”
      cell “1,159.58”
      cell “+147.85 21%”
      cell “reported”
    row
      rowheader “Telecoms”
      cell “498.77 14.3%”
      cell “640.18”
      cell “+141.41 20.1%”
      cell “reported”
    row
      rowheader “Computer software”
      cell “539.65 15.5%”
      cell “589.85”
      cell “+50.2 7.1%”
      cell “reported”
    row
      rowheader “Other computer services”
      cell “701.62 20.2%”
      cell “728.8”
      cell “+27.18 3.9%”
      cell “reported”
    row
      rowheader “Information services”
      cell “20.64 0.6%”
      cell “4.25”
      cell “minus 16.39 minus 2.3%”
      cell “reported”
    row
      rowheader “All IT exports”
      cell “3,480.46”
      cell “4,183.44”
      cell “+702.98”
      cell “reported”`;
/* end snapshot IT exports growth chart */

