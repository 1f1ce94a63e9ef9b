/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["freelance earnings chart"] = 
`figure “Freelancers’ earnings up 58% to $557 million”
  heading “Freelancers’ earnings up 58% to $557 million” (level: 3)
  paragraph
    StaticText “Freelancers in Pakistan earned $557 million from July to December 2025. That is 58% more than a year earlier. FY2026 is projected to end at about $1.17 billion, between $1.11 and $1.23 billion, past the $1 billion milestone.”
  paragraph
    StaticText “After six months, only one earlier year can be checked, so the projection is rounded.”
  list “Key”
    listitem (level: 1)
      StaticText “July–December”
    listitem (level: 1)
      StaticText “January–June”
    listitem (level: 1)
      StaticText “Not split further by the source”
    listitem (level: 1)
      StaticText “Projected rest of the year”
    listitem (level: 1)
      StaticText “Dashed edge: derived, second-hand or less certain”
    listitem (level: 1)
      StaticText “$1 billion milestone”
  image “Freelancers in Pakistan earned $557 million from July to December 2025. That is 58% more than a year earlier. FY2026 is projected to end at about $1.17 billion, between $1.11 and $1.23 billion, past the $1 billion milestone.”
  group “Numbers in the chart, one by one” (description: Keyboard: the left and right arrow keys move between the numbers of the chart, up and down within a column, Home and End to the first and the last. Enter keeps the source of a number open, Escape closes it.)
    button “fiscal year 2024, 410 million US dollars, derived, 1 of 5” (expanded: false)
    button “July to December 2024, 352 million US dollars, derived, 2 of 5” (expanded: false)
    button “January to June 2025, 427 million US dollars, derived, 3 of 5” (expanded: false)
    button “July to December 2025, 557 million US dollars, up 58 percent on a year earlier, 4 of 5” (expanded: false)
    button “fiscal year 2026, projected, 1.17 billion US dollars, between 1.11 billion US dollars and 1.23 billion US dollars, 5 of 5” (expanded: false)
  status
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
      cell “–”
      cell “derived, medium confidence, ±2”
      cell “19 July 2025”
      cell “Daily Times, quoting Ministry of IT and Telecommunication; Daily8, from Business Recorder, quoting Pakistan Freelancers Association”
    row
      rowheader “FY2025”
      cell “July to December 2024”
      cell “352”
      cell “–”
      cell “derived, ±1”
      cell “25 February 2026”
      cell “ARY News”
    row
      rowheader “FY2025”
      cell “January to June 2025”
      cell “427”
      cell “–”
      cell “derived, ±1”
      cell “25 February 2026”
      cell “Daily Times, quoting Ministry of IT and Telecommunication; ARY News”
    row
      rowheader “FY2025”
      cell “FY2025, whole year”
      cell “779”
      cell “+90%”
      cell “reported”
      cell “19 July 2025”
      cell “Daily Times, quoting Ministry of IT and Telecommunication”
    row
      rowheader “FY2026”
      cell “July to December 2025”
      cell “557”
      cell “+58%”
      cell “reported”
      cell “22 February 2026”
      cell “Arab News Pakistan, quoting Radio Pakistan; ARY News”
    row
      rowheader “FY2026”
      cell “Projected year end, run rate”
      cell “1,110”
      cell “+42%”
      cell “projected”
      cell “–”
      cell “Arab News Pakistan, quoting Radio Pakistan; ARY News”
    row
      rowheader “FY2026”
      cell “Projected year end, FY2025’s share of the year”
      cell “1,230”
      cell “+58%”
      cell “projected”
      cell “–”
      cell “Arab News Pakistan, quoting Radio Pakistan; ARY News; Daily Times, quoting Ministry of IT and Telecommunication”
    row
      rowheader “FY2026”
      cell “Projected year end, central value”
      cell “1,170”
      cell “+50%”
      cell “projected”
      cell “–”
      cell “Arab News Pakistan, quoting Radio Pakistan; ARY News; Daily Times, quoting Ministry of IT and Telecommunication”
    row
      rowheader “–”
      cell “$1 billion milestone”
      cell “1,000”
      cell “–”
      cell “–”
      cell “–”
      cell “–”
  status
  paragraph
    StaticText “Figures to December 2025, published 22 February 2026. As known on 25 February 2026”
  button “Show table”
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Notes and method (13)” (expanded: false)
  paragraph
    StaticText “Source: Arab News Pakistan, quoting Radio Pakistan, and three more pages”
  group
    DisclosureTriangle “All sources (4)” (expanded: false)`;
/* end snapshot freelance earnings chart */

snapshots["IT export target gauge"] = 
`figure “IT exports heading for about 46% of $10 billion, behind the pace”
  heading “IT exports heading for about 46% of $10 billion, behind the pace” (level: 3)
  paragraph
    StaticText “Pakistan’s IT exports reached $2.61 billion in the first seven months of FY2026. The year is projected to end at about 46% of the $10 billion target for FY2029. That is behind the pace to the target ($5.07 billion). The target takes growth of 27.3% a year over the four years from FY2025.”
  meter “Pakistan’s IT exports against a target” (value: 2610; valuemin: 0; valuemax: 10000)
  paragraph
    StaticText “Projected end of FY2026: about $4.6 billion, between $4.4 and $4.9 billion.”
  paragraph
    StaticText “After seven months, the range held the outcome in three of the six years that can be checked. The central value missed by 7.2% at most.”
  list “Key”
    listitem (level: 1)
      StaticText “FY2026 so far”
      StaticText “$2.61bn”
    listitem (level: 1)
      StaticText “Projected year end”
      StaticText “$4.57bn”
    listitem (level: 1)
      StaticText “Range”
      StaticText “$4.44–4.91bn”
    listitem (level: 1)
      StaticText “Pace to the target”
      StaticText “$5.07bn”
  group “Numbers in the chart, one by one” (description: Keyboard: the left and right arrow keys move between the numbers of the chart, up and down within a column, Home and End to the first and the last. Enter keeps the source of a number open, Escape closes it.)
    button “July 2025 to January 2026, 2.61 billion US dollars, 1 of 4” (expanded: false)
    button “fiscal year 2026, projected, 4.573 billion US dollars, between 4.443 billion US dollars and 4.908 billion US dollars, 2 of 4” (expanded: false)
    button “pace to the target in fiscal year 2026, 5.069 billion US dollars, 3 of 4” (expanded: false)
    button “target for fiscal year 2029, 10 billion US dollars, 4 of 4” (expanded: false)
  status
  table “Pakistan’s IT exports against a target”
    caption
    rowgroup
      row
        columnheader “Measure”
        columnheader “Period”
        columnheader “Value”
        columnheader “Unit”
        columnheader “Status”
        columnheader “Known by”
        columnheader “Source”
    row
      rowheader “FY2026 so far”
      cell “July 2025 to January 2026”
      cell “2,610”
      cell “USD million”
      cell “reported, ±5”
      cell “18 February 2026”
      cell “Ministry of IT and Telecommunication, read at APP”
    row
      rowheader “FY2025, last closed year”
      cell “FY2025”
      cell “3,810”
      cell “USD million”
      cell “reported”
      cell “20 August 2025”
      cell “official data, read at Business Recorder”
    row
      rowheader “Projected year end, run rate”
      cell “FY2026”
      cell “4,474”
      cell “USD million”
      cell “projected”
      cell “–”
      cell “Ministry of IT and Telecommunication, read at APP”
    row
      rowheader “Projected year end, FY2020’s share of the year”
      cell “FY2026”
      cell “4,634”
      cell “USD million”
      cell “projected”
      cell “–”
      cell “Ministry of IT and Telecommunication, read at APP; Daily Times; UrduPoint; official data, read at Business Recorder”
    row
      rowheader “Projected year end, FY2021’s share of the year”
      cell “FY2026”
      cell “4,908”
      cell “USD million”
      cell “projected”
      cell “–”
      cell “Ministry of IT and Telecommunication, read at APP; Daily Times; Ministry of IT and Telecommunication, read at ARY News; official data, read at ProPakistani”
    row
      rowheader “Projected year end, FY2022’s share of the year”
      cell “FY2026”
      cell “4,594”
      cell “USD million”
      cell “projected”
      cell “–”
      cell “Ministry of IT and Telecommunication, read at APP; official data, read at ProPakistani; official data, read at ProPakistani; Pakistan Bureau of Statistics, read at Daily Times”
    row
      rowheader “Projected year end, FY2023’s share of the year”
      cell “FY2026”
      cell “4,443”
      cell “USD million”
      cell “projected”
      cell “–”
      cell “Ministry of IT and Telecommunication, read at APP; Pakistan Bureau of Statistics, read at The Nation; Arab News Pakistan, quoting Ministry of IT and Telecommunication; official data, read at Business Recorder”
    row
      rowheader “Projected year end, FY2024’s share of the year”
      cell “FY2026”
      cell “4,891”
      cell “USD million”
      cell “projected”
      cell “–”
      cell “Ministry of IT and Telecommunication, read at APP; Pakistan Bureau of Statistics, read at The Nation; Arab News Pakistan, quoting Ministry of IT and Telecommunication; official data, read at Business Recorder”
    row
      rowheader “Projected year end, FY2025’s share of the year”
      cell “FY2026”
      cell “4,562”
      cell “USD million”
      cell “projected”
      cell “–”
      cell “Ministry of IT and Telecommunication, read at APP; official data, read at Business Recorder”
    row
      rowheader “Projected year end, central value”
      cell “FY2026”
      cell “4,573”
      cell “USD million”
      cell “projected”
      cell “–”
      cell “Ministry of IT and Telecommunication, read at APP; Daily Times; UrduPoint; official data, read at Business Recorder; Daily Times; Ministry of IT and Telecommunication, read at ARY News; official data, read at ProPakistani; official data, read at ProPakistani; Pakistan Bureau of Statistics, read at Daily Times; Pakistan Bureau of Statistics, read at The Nation; Arab News Pakistan, quoting Ministry of IT and Telecommunication; official data, read at Business Recorder; official data, read at Business Recorder”
    row
      rowheader “Pace at FY2026”
      cell “FY2026”
      cell “5,069”
      cell “USD million”
      cell “–”
      cell “–”
      cell “–”
    row
      rowheader “Growth of the pace, from FY2024 on”
      cell “–”
      cell “25.4”
      cell “percent a year”
      cell “–”
      cell “–”
      cell “–”
    row
      rowheader “Target”
      cell “FY2029”
      cell “10,000”
      cell “USD million”
      cell “reported”
      cell “3 January 2025”
      cell “Mettis Global; PPI; ARY News”
    row
      rowheader “Attainment of the target, projected”
      cell “FY2026”
      cell “46”
      cell “percent”
      cell “–”
      cell “–”
      cell “–”
    row
      rowheader “Largest miss at seven months”
      cell “–”
      cell “7.2”
      cell “percent”
      cell “–”
      cell “–”
      cell “–”
    row
      rowheader “Growth required from FY2025 on”
      cell “–”
      cell “27.3”
      cell “percent a year”
      cell “–”
      cell “–”
      cell “–”
    row
      rowheader “Scenario, 27.3% a year”
      cell “–”
      cell “27.3”
      cell “percent a year”
      cell “scenario”
      cell “–”
      cell “–”
    row
      rowheader “Scenario, 27.3% a year”
      cell “FY2026”
      cell “4,849”
      cell “USD million”
      cell “scenario”
      cell “–”
      cell “–”
    row
      rowheader “Scenario, 27.3% a year”
      cell “FY2027”
      cell “6,173”
      cell “USD million”
      cell “scenario”
      cell “–”
      cell “–”
    row
      rowheader “Scenario, 27.3% a year”
      cell “FY2028”
      cell “7,857”
      cell “USD million”
      cell “scenario”
      cell “–”
      cell “–”
    row
      rowheader “Scenario, 27.3% a year”
      cell “FY2029”
      cell “10,000”
      cell “USD million”
      cell “scenario”
      cell “–”
      cell “–”
    row
      rowheader “Scenario, 27.3% a year: shortfall against the target”
      cell “FY2029”
      cell “0”
      cell “USD million”
      cell “scenario”
      cell “–”
      cell “–”
    row
      rowheader “Required”
      cell “–”
      cell “27.3”
      cell “percent a year”
      cell “–”
      cell “–”
      cell “–”
    row
      rowheader “As in FY2025”
      cell “–”
      cell “18.2”
      cell “percent a year”
      cell “–”
      cell “–”
      cell “–”
    row
      rowheader “Average since FY2017”
      cell “–”
      cell “19.1”
      cell “percent a year”
      cell “–”
      cell “–”
      cell “–”
  status
  group
    DisclosureTriangle “What if exports grew at another rate?” (expanded: false)
  paragraph
    StaticText “Figures to January 2026, published 18 February 2026. As known on 25 February 2026”
  button “Show table”
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Notes and method (12)” (expanded: false)
  paragraph
    StaticText “Source: Ministry of IT and Telecommunication, read at APP, and 16 more pages”
  group
    DisclosureTriangle “All sources (17)” (expanded: false)`;
/* end snapshot IT export target gauge */

snapshots["IT exports chart, by month"] = 
`figure “IT exports up 19% to $374 million in January 2026”
  heading “IT exports up 19% to $374 million in January 2026” (level: 3)
  paragraph
    StaticText “Pakistan’s IT exports came to $374 million in January 2026, 19% more than a year earlier. The highest month since June 2020 was December 2025, with $437 million.”
  list “Key”
    listitem (level: 1)
      StaticText “Dot: revised since it was first printed”
    listitem (level: 1)
      StaticText “Dashed edge: derived, second-hand or less certain”
  image “Pakistan’s IT exports came to $374 million in January 2026, 19% more than a year earlier. The highest month since June 2020 was December 2025, with $437 million.”
  group “Numbers in the chart, one by one” (description: Keyboard: the left and right arrow keys move between the numbers of the chart, up and down within a column, Home and End to the first and the last. Enter keeps the source of a number open, Escape closes it.)
    button “January 2024, 265 million US dollars, up 39 percent on a year earlier, 1 of 25” (expanded: false)
    button “February 2024, 257 million US dollars, up 32 percent on a year earlier, 2 of 25” (expanded: false)
    button “March 2024, 306 million US dollars, up 36 percent on a year earlier, 3 of 25” (expanded: false)
    button “April 2024, 310 million US dollars, up 62 percent on a year earlier, 4 of 25” (expanded: false)
    button “May 2024, 332 million US dollars, up 41 percent on a year earlier, 5 of 25” (expanded: false)
    button “June 2024, 298 million US dollars, up 32 percent on a year earlier, 6 of 25” (expanded: false)
    button “July 2024, 286 million US dollars, up 34 percent on a year earlier, 7 of 25” (expanded: false)
    button “August 2024, 298 million US dollars, up 27 percent on a year earlier, 8 of 25” (expanded: false)
    button “September 2024, 292 million US dollars, up 42 percent on a year earlier, 9 of 25” (expanded: false)
    button “October 2024, 330 million US dollars, up 39 percent on a year earlier, 10 of 25” (expanded: false)
    button “November 2024, 310 million US dollars, up 20 percent on a year earlier, 11 of 25” (expanded: false)
    button “December 2024, 348 million US dollars, up 15 percent on a year earlier, 12 of 25” (expanded: false)
    button “January 2025, 313 million US dollars, up 18 percent on a year earlier, 13 of 25” (expanded: false)
    button “February 2025, 305 million US dollars, up 19 percent on a year earlier, 14 of 25” (expanded: false)
    button “March 2025, 342 million US dollars, up 12 percent on a year earlier, 15 of 25” (expanded: false)
    button “April 2025, 317 million US dollars, up 2 percent on a year earlier, 16 of 25” (expanded: false)
    button “May 2025, 329 million US dollars, down 1 percent on a year earlier, derived, 17 of 25” (expanded: false)
    button “June 2025, 339 million US dollars, up 14 percent on a year earlier, 18 of 25” (expanded: false)
    button “July 2025, 354 million US dollars, up 24 percent on a year earlier, 19 of 25” (expanded: false)
    button “August 2025, 337 million US dollars, up 13 percent on a year earlier, 20 of 25” (expanded: false)
    button “September 2025, 366 million US dollars, up 25 percent on a year earlier, 21 of 25” (expanded: false)
    button “October 2025, 386 million US dollars, up 17 percent on a year earlier, 22 of 25” (expanded: false)
    button “November 2025, 356 million US dollars, up 15 percent on a year earlier, 23 of 25” (expanded: false)
    button “December 2025, 437 million US dollars, up 26 percent on a year earlier, 24 of 25” (expanded: false)
    button “January 2026, 374 million US dollars, up 19 percent on a year earlier, 25 of 25” (expanded: false)
  status
  table “Pakistan’s IT exports by month”
    caption
    rowgroup
      row
        columnheader “Month”
        columnheader “USD million”
        columnheader “On a year earlier”
        columnheader “Status”
        columnheader “Known by”
        columnheader “Source”
    row
      rowheader “January 2024”
      cell “265”
      cell “+39%”
      cell “reported”
      cell “22 February 2024”
      cell “ARY News; official data, read at ProPakistani”
    row
      rowheader “February 2024”
      cell “257”
      cell “+32%”
      cell “reported”
      cell “19 March 2024”
      cell “official data, read at ProPakistani; Radio Pakistan”
    row
      rowheader “March 2024”
      cell “306”
      cell “+36%”
      cell “reported”
      cell “22 April 2024”
      cell “official data, read at ProPakistani; Profit; Economic Survey 2023-24, read at Business Recorder”
    row
      rowheader “April 2024”
      cell “310”
      cell “+62%”
      cell “reported”
      cell “18 May 2024”
      cell “UrduPoint; official data, read at ProPakistani”
    row
      rowheader “May 2024”
      cell “332”
      cell “+41%”
      cell “reported”
      cell “21 June 2024”
      cell “official data, read at ProPakistani”
    row
      rowheader “June 2024”
      cell “298”
      cell “+32%”
      cell “reported”
      cell “20 July 2024”
      cell “Arab News Pakistan, quoting Ministry of IT and Telecommunication”
    row
      rowheader “July 2024”
      cell “286”
      cell “+34%”
      cell “reported”
      cell “20 August 2025”
      cell “official data, read at Business Recorder”
    row
      rowheader “August 2024”
      cell “298”
      cell “+27%”
      cell “reported”
      cell “20 September 2024”
      cell “Ministry of IT and Telecommunication, read at PhoneWorld”
    row
      rowheader “September 2024”
      cell “292”
      cell “+42%”
      cell “reported”
      cell “19 November 2024”
      cell “official data, read at Business Recorder; PhoneWorld; newstech.pk”
    row
      rowheader “October 2024”
      cell “330”
      cell “+39%”
      cell “reported”
      cell “19 November 2024”
      cell “official data, read at Business Recorder”
    row
      rowheader “November 2024”
      cell “310”
      cell “+20%”
      cell “revised”
      cell “31 January 2025”
      cell “Daily Qudrat; Tweaks For Geeks”
    row
      rowheader “December 2024”
      cell “348”
      cell “+15%”
      cell “reported”
      cell “17 January 2025”
      cell “Arab News Pakistan”
    row
      rowheader “January 2025”
      cell “313”
      cell “+18%”
      cell “reported”
      cell “18 February 2026”
      cell “Ministry of IT and Telecommunication, read at APP”
    row
      rowheader “February 2025”
      cell “305”
      cell “+19%”
      cell “reported”
      cell “18 April 2025”
      cell “State Bank of Pakistan, read at Daily Dunya; Economic Survey 2024-25, read at Business Recorder”
    row
      rowheader “March 2025”
      cell “342”
      cell “+12%”
      cell “reported”
      cell “18 April 2025”
      cell “State Bank of Pakistan, read at Daily Dunya; Economic Survey 2024-25, read at Daily Times; Economic Survey 2024-25, read at Business Recorder”
    row
      rowheader “April 2025”
      cell “317”
      cell “+2%”
      cell “reported”
      cell “17 May 2025”
      cell “Daily Dunya”
    row
      rowheader “May 2025”
      cell “329”
      cell “−1%”
      cell “derived, medium confidence, ±2”
      cell “20 August 2025”
      cell “official data, read at Business Recorder; Daily Dunya”
    row
      rowheader “June 2025”
      cell “339”
      cell “+14%”
      cell “reported”
      cell “20 August 2025”
      cell “official data, read at Business Recorder”
    row
      rowheader “July 2025”
      cell “354”
      cell “+24%”
      cell “reported”
      cell “20 August 2025”
      cell “official data, read at Business Recorder”
    row
      rowheader “August 2025”
      cell “337”
      cell “+13%”
      cell “reported”
      cell “20 October 2025”
      cell “PhoneWorld”
    row
      rowheader “September 2025”
      cell “366”
      cell “+25%”
      cell “reported”
      cell “20 October 2025”
      cell “ARY News; PhoneWorld; Dawn”
    row
      rowheader “October 2025”
      cell “386”
      cell “+17%”
      cell “reported”
      cell “17 November 2025”
      cell “APP”
    row
      rowheader “November 2025”
      cell “356”
      cell “+15%”
      cell “reported”
      cell “18 December 2025”
      cell “Daily Dunya, quoting APP; Daily Dunya; Pakistan Digital Post”
    row
      rowheader “December 2025”
      cell “437”
      cell “+26%”
      cell “reported”
      cell “20 January 2026”
      cell “State Bank of Pakistan, read at Daily Dunya; Arab News Pakistan, quoting the government’s finance adviser”
    row
      rowheader “January 2026”
      cell “374”
      cell “+19%”
      cell “reported”
      cell “18 February 2026”
      cell “Ministry of IT and Telecommunication, read at APP”
  status
  paragraph
    StaticText “Figures to January 2026, published 18 February 2026. As known on 25 February 2026”
  button “Show table”
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Notes and method (8)” (expanded: false)
  paragraph
    StaticText “Source: Ministry of IT and Telecommunication, read at APP, and 29 more pages”
  group
    DisclosureTriangle “All sources (30)” (expanded: false)`;
/* end snapshot IT exports chart, by month */

snapshots["freelance earnings chart, its table"] = 
`figure “Freelancers’ earnings up 58% to $557 million”
  heading “Freelancers’ earnings up 58% to $557 million” (level: 3)
  paragraph
    StaticText “Freelancers in Pakistan earned $557 million from July to December 2025. That is 58% more than a year earlier. FY2026 is projected to end at about $1.17 billion, between $1.11 and $1.23 billion, past the $1 billion milestone.”
  paragraph
    StaticText “After six months, only one earlier year can be checked, so the projection is rounded.”
  status
  region “Freelancers’ foreign-exchange earnings, State Bank of Pakistan”
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
        cell “derived, medium confidence, ±2”
        cell “19 July 2025”
        cell “Daily Times; Daily8, from Business Recorder”
          link “Daily Times”
          link “Daily8, from Business Recorder”
      row
        rowheader “FY2025”
        cell “July to December 2024”
        cell “352”
          button “352” (expanded: false)
        cell “–”
        cell “derived, ±1”
        cell “25 February 2026”
        cell “ARY News”
          link “ARY News”
      row
        rowheader “FY2025”
        cell “January to June 2025”
        cell “427”
          button “427” (expanded: false)
        cell “–”
        cell “derived, ±1”
        cell “25 February 2026”
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
        cell “19 July 2025”
        cell “Daily Times”
          link “Daily Times”
      row
        rowheader “FY2026”
        cell “July to December 2025”
        cell “557”
          button “557” (expanded: false)
        cell “+58%”
        cell “reported”
        cell “22 February 2026”
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
        cell “$1 billion milestone”
        cell “1,000”
        cell “–”
        cell “–”
        cell “–”
        cell “–”
  status
  paragraph
    StaticText “Figures to December 2025, published 22 February 2026. As known on 25 February 2026”
  button “Show chart”
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Notes and method (13)” (expanded: false)
  paragraph
    StaticText “Source: Arab News Pakistan, quoting Radio Pakistan, and three more pages”
  group
    DisclosureTriangle “All sources (4)” (expanded: false)`;
/* end snapshot freelance earnings chart, its table */

snapshots["projection scorecard"] = 
`figure “None of three targets was reached; projections were off by 2.2% on average”
  heading “None of three targets was reached; projections were off by 2.2% on average” (level: 3)
  paragraph
    StaticText “None of three targets for closed years was reached. Projections that name a value or a range, seven in all, were off by 2.2% on average. The furthest off was Topline Securities for FY2024 IT exports: 6.9% too low. All four projections of “at least” or “up to” came true. Twelve more await their outcome.”
  region “What was claimed (line) and what came (bar)”
    table “What was claimed (line) and what came (bar)”
      caption
      rowgroup
        row
          columnheader “Claim”
          columnheader “Verdict”
          columnheader “Outcome”
          columnheader “Difference or error”
          columnheader “Source”
      row
        rowheader “Targets: reached or missed”
      row
        rowheader “FY2025 IT exports: target $4.2 billion Government of Pakistan, December 2024”
          button “FY2025 IT exports: target $4.2 billion” (expanded: false)
        cell “missed”
        cell “$3.81bn”
          button “$3.81bn” (expanded: false)
        cell “$390m short”
        cell “CW Pakistan; Business Recorder”
          link “CW Pakistan”
          link “Business Recorder”
      row
        rowheader “FY2023 IT exports: target $5 billion Ministry of IT and Telecommunication, 20 July 2021”
          button “FY2023 IT exports: target $5 billion” (expanded: false)
        cell “missed”
        cell “$2.6bn”
          button “$2.6bn” (expanded: false)
        cell “$2.4bn short”
        cell “UrduPoint; Business Recorder; The News”
          link “UrduPoint”
          link “Business Recorder”
          link “The News”
      row
        rowheader “FY2022 IT exports: target $3.5 billion Ministry of IT and Telecommunication, 22 January 2022”
          button “FY2022 IT exports: target $3.5 billion” (expanded: false)
        cell “missed”
        cell “$2.62bn”
          button “$2.62bn” (expanded: false)
        cell “$881m short”
        cell “ProPakistani; Business Recorder”
          link “ProPakistani”
          link “Business Recorder”
      row
        rowheader “2030 IT exports: target $15 billion Government of Pakistan, 22 November 2024”
          button “2030 IT exports: target $15 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “UrduPoint; Daily Times”
          link “UrduPoint”
          link “Daily Times”
      row
        rowheader “FY2029 IT exports: target $10 billion Uraan Pakistan, the 13th Five-Year Plan, 3 January 2025”
          button “FY2029 IT exports: target $10 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “Mettis Global; PPI; ARY News”
          link “Mettis Global”
          link “PPI”
          link “ARY News”
      row
        rowheader “FY2029 freelance earnings: target $5 billion Uraan Pakistan, the 13th Five-Year Plan, 3 January 2025”
          button “FY2029 freelance earnings: target $5 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “Mettis Global”
          link “Mettis Global”
      row
        rowheader “FY2027 IT exports: target up to $10 billion The caretaker IT minister, 18 December 2023”
          button “FY2027 IT exports: target up to $10 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “ProPakistani”
          link “ProPakistani”
      row
        rowheader “FY2026 IT exports: target $5 billion Government of Pakistan, 20 August 2025”
          button “FY2026 IT exports: target $5 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “Business Recorder; PPI”
          link “Business Recorder”
          link “PPI”
      row
        rowheader “FY2026 IT exports: target $5.2 billion Ministry of IT and Telecommunication, undated, out by 30 June 2025, low confidence”
          button “FY2026 IT exports: target $5.2 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “Being Guru”
          link “Being Guru”
      row
        rowheader “Projections: how far off”
      row
        rowheader “FY2025 IT exports: $3.5 billion to $3.7 billion The market, as netmag.pk has it, 1 October 2024”
          button “FY2025 IT exports: $3.5 billion to $3.7 billion” (expanded: false)
        cell “too low”
        cell “$3.81bn”
          button “$3.81bn” (expanded: false)
        cell “−$110m −2.9%”
        cell “netmag.pk; Business Recorder”
          link “netmag.pk”
          link “Business Recorder”
      row
        rowheader “FY2025 IT exports: $4 billion to $4.5 billion Projections quoted by Nukta, undated, out by 31 January 2025”
          button “FY2025 IT exports: $4 billion to $4.5 billion” (expanded: false)
        cell “too high”
        cell “$3.81bn”
          button “$3.81bn” (expanded: false)
        cell “+$190m +5%”
        cell “Nukta”
          link “Nukta”
      row
        rowheader “FY2025 IT exports: about $3.8 billion Ministry of IT and Telecommunication, undated, out by 30 June 2025”
          button “FY2025 IT exports: about $3.8 billion” (expanded: false)
        cell “too low”
        cell “$3.81bn”
          button “$3.81bn” (expanded: false)
        cell “−$10m −0.3%”
        cell “Being Guru”
          link “Being Guru”
      row
        rowheader “FY2025 IT exports: up to $4 billion Projections quoted by Technocrats.pk, undated, out by 18 July 2025”
          button “FY2025 IT exports: up to $4 billion” (expanded: false)
        cell “came true”
        cell “$3.81bn”
          button “$3.81bn” (expanded: false)
        cell “$190m short no error”
        cell “Technocrats.pk”
          link “Technocrats.pk”
      row
        rowheader “FY2025 freelance earnings: at least $500 million Pakistan Freelancers Association, undated, out by 30 June 2025”
          button “FY2025 freelance earnings: at least $500 million” (expanded: false)
        cell “came true”
        cell “$779m”
          button “$779m” (expanded: false)
        cell “$279m more no error”
        cell “Daily8, from Business Recorder”
          link “Daily8, from Business Recorder”
      row
        rowheader “FY2024 IT exports: at least $3 billion The caretaker IT minister, 24 December 2023, low confidence”
          button “FY2024 IT exports: at least $3 billion” (expanded: false)
        cell “came true”
        cell “$3.22bn”
          button “$3.22bn” (expanded: false)
        cell “$223m more no error”
        cell “Business Recorder”
          link “Business Recorder”
      row
        rowheader “FY2024 IT exports: $3 billion to $3.5 billion Experts, in Business Recorder, January 2024”
          button “FY2024 IT exports: $3 billion to $3.5 billion” (expanded: false)
        cell “inside the range”
        cell “$3.22bn”
          button “$3.22bn” (expanded: false)
        cell “$0m 0%”
        cell “Business Recorder”
          link “Business Recorder”
      row
        rowheader “FY2024 IT exports: $3 billion to $4 billion Analysts, at Radio Pakistan, 2 April 2024”
          button “FY2024 IT exports: $3 billion to $4 billion” (expanded: false)
        cell “inside the range”
        cell “$3.22bn”
          button “$3.22bn” (expanded: false)
        cell “$0m 0%”
        cell “Radio Pakistan”
          link “Radio Pakistan”
      row
        rowheader “FY2024 IT exports: about $3 billion Topline Securities, 22 April 2024”
          button “FY2024 IT exports: about $3 billion” (expanded: false)
        cell “too low”
        cell “$3.22bn”
          button “$3.22bn” (expanded: false)
        cell “−$223m −6.9%”
        cell “Profit”
          link “Profit”
      row
        rowheader “FY2023 IT exports: about $2.58 billion Topline Securities, 22 June 2023”
          button “FY2023 IT exports: about $2.58 billion” (expanded: false)
        cell “too low”
        cell “$2.6bn”
          button “$2.6bn” (expanded: false)
        cell “−$16m −0.6%”
        cell “The News”
          link “The News”
      row
        rowheader “FY2021 IT exports: at least $2 billion Abdul Razak Dawood, adviser to the Prime Minister, 22 January 2021”
          button “FY2021 IT exports: at least $2 billion” (expanded: false)
        cell “came true”
        cell “$2.11bn”
          button “$2.11bn” (expanded: false)
        cell “$108m more no error”
        cell “Business Recorder; Daily Times”
          link “Business Recorder”
          link “Daily Times”
      row
        rowheader “FY2026 IT exports: at least $4 billion Expectations quoted by ARY News, 20 October 2025”
          button “FY2026 IT exports: at least $4 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “ARY News”
          link “ARY News”
      row
        rowheader “FY2026 IT exports: $4.2 billion to $4.5 billion Analysts, in Pakistan Digital Post, January 2026”
          button “FY2026 IT exports: $4.2 billion to $4.5 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “Pakistan Digital Post”
          link “Pakistan Digital Post”
      row
        rowheader “FY2026 IT exports: up to $4.5 billion JS Global, 18 February 2026”
          button “FY2026 IT exports: up to $4.5 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “PPI”
          link “PPI”
      row
        rowheader “FY2026 IT exports: about $4.5 billion An opinion piece at ARY News, 25 February 2026”
          button “FY2026 IT exports: about $4.5 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “ARY News”
          link “ARY News”
      row
        rowheader “FY2026 freelance earnings: at least $1 billion Pakistan Freelancers Association, 26 September 2025”
          button “FY2026 freelance earnings: at least $1 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “Arab News Pakistan”
          link “Arab News Pakistan”
      row
        rowheader “FY2026 freelance earnings: at least $1 billion An opinion piece at ARY News, 25 February 2026”
          button “FY2026 freelance earnings: at least $1 billion” (expanded: false)
        cell “–”
        cell “still open”
        cell “–”
        cell “ARY News”
          link “ARY News”
      row
        rowheader “Mean error of the seven projections that name a value or a range and are counted signs aside”
        cell “–”
        cell “–”
        cell “2.2%”
        cell “–”
  status
  paragraph
    StaticText “Figures to June 2025, published 20 August 2025. As known on 25 February 2026”
  button “Download data (CSV)”
  status
  group
    DisclosureTriangle “Notes and method (33)” (expanded: false)
  paragraph
    StaticText “Source: official data, read at Business Recorder, and 31 more pages”
  group
    DisclosureTriangle “All sources (32)” (expanded: false)`;
/* end snapshot projection scorecard */

snapshots["freelancer count chart"] = 
`figure “Pakistan’s freelancers are counted at 1 to 3 million”
  heading “Pakistan’s freelancers are counted at 1 to 3 million” (level: 3)
  paragraph
    StaticText “Six counts of freelancers range from 1 to 3 million. The newest is 2.37 million, by ARY News (25 February 2026).”
  paragraph
    StaticText “The survey estimate of January 2024, quoted again; not a count of 2026.”
  list “Key”
    listitem (level: 1)
      StaticText “Dashed edge: low confidence or disputed”
  image “Six counts of freelancers range from 1 to 3 million. The newest is 2.37 million, by ARY News (25 February 2026).”
  group “Numbers in the chart, one by one” (description: Keyboard: the left and right arrow keys move between the numbers of the chart, up and down within a column, Home and End to the first and the last. Enter keeps the source of a number open, Escape closes it.)
    button “Arab News Pakistan, 22 February 2026, 1,000,000 persons, low confidence, 1 of 6” (expanded: false)
    button “PAFLA and ADB, January 2024, 2,370,000 persons, 2 of 6” (expanded: false)
    button “ARY News, 18 December 2024, 2,320,000 persons, low confidence, 3 of 6” (expanded: false)
    button “Arab News Pakistan, 26 September 2025, 2,300,000 persons, 4 of 6” (expanded: false)
    button “ARY News, 25 February 2026, 2,370,000 persons, 5 of 6” (expanded: false)
    button “Gadinsider, 2025, 3,000,000 persons, low confidence, 6 of 6” (expanded: false)
  status
  table “Published counts of freelancers in Pakistan”
    caption
    rowgroup
      row
        columnheader “Period”
        columnheader “Persons”
        columnheader “Status”
        columnheader “Known by”
        columnheader “Source”
    row
      rowheader “January 2024 An estimate from a survey, full time and part time.”
      cell “2,370,000”
      cell “reported, medium confidence”
      cell “31 January 2024”
      cell “PAFLA and ADB”
    row
      rowheader “December 2024”
      cell “2,320,000”
      cell “reported, low confidence”
      cell “18 December 2024”
      cell “ARY News”
    row
      rowheader “September 2025”
      cell “2,300,000”
      cell “reported, medium confidence”
      cell “26 September 2025”
      cell “Arab News Pakistan”
    row
      rowheader “January to December 2025 The date is approximate.”
      cell “3,000,000”
      cell “reported, low confidence”
      cell “31 December 2025”
      cell “Pakistan Telecommunication Authority, read at Gadinsider”
    row
      rowheader “February 2026 Without a source in the article.”
      cell “1,000,000”
      cell “reported, low confidence”
      cell “22 February 2026”
      cell “Arab News Pakistan, quoting Radio Pakistan”
    row
      rowheader “February 2026 The survey estimate of January 2024, quoted again; not a count of 2026.”
      cell “2,370,000”
      cell “reported, medium confidence”
      cell “25 February 2026”
      cell “ARY News”
  status
  paragraph
    StaticText “Figures to February 2026, published 25 February 2026. As known on 25 February 2026”
  button “Show table”
  group
    DisclosureTriangle “Download” (expanded: false)
  group
    DisclosureTriangle “Notes and method (7)” (expanded: false)
  paragraph
    StaticText “Source: ARY News, and five more pages”
  group
    DisclosureTriangle “All sources (6)” (expanded: false)`;
/* end snapshot freelancer count chart */

