// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/holidays.h"

#include <algorithm>
#include <map>
#include <set>

namespace model {

namespace {

using std::chrono::days;
using Names = std::map<Date, SpecialDay>;

Date dateIn(int year, unsigned month, unsigned day) {
    return Date(std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) /
                                        std::chrono::day(day)));
}

/// The n-th weekday of a month; weekday as in weekdayIndex.
Date nth(int year, unsigned month, int weekday, int n) {
    const Date first = dateIn(year, month, 1);
    return first + days((weekday - weekdayIndex(first) + 7) % 7 + 7 * (n - 1));
}

Date lastMonday(int year, unsigned month) { return mondayOf(dateIn(year, month + 1, 1) - days(1)); }

/// Collects the days of one year; where two fall together the first keeps its name.
class Year {
public:
    explicit Year(int year) : year_(year), easter_(easterSunday(year)) {}

    int number() const { return year_; }
    void fixed(unsigned month, unsigned day, const char *name) {
        on(dateIn(year_, month, day), name);
    }
    void afterEaster(int distance, const char *name) { on(easter_ + days(distance), name); }
    void on(Date date, const char *name, DayKind kind = DayKind::Holiday) {
        if (date >= dateIn(year_, 1, 1) && date <= dateIn(year_, 12, 31))
            days_.emplace(date, SpecialDay{kind, name});
    }
    const Names &collected() const { return days_; }

private:
    int year_;
    Date easter_;
    Names days_;
};

void germany(Year &year, std::string_view land) {
    const auto in = [&](std::initializer_list<std::string_view> lands) {
        return std::ranges::find(lands, land.substr(3)) != lands.end();
    };
    const int y = year.number();

    year.fixed(1, 1, "Neujahr");
    if (in({"BW", "BY", "ST"}))
        year.fixed(1, 6, "Heilige Drei Könige");
    if ((in({"BE"}) && y >= 2019) || (in({"MV"}) && y >= 2023))
        year.fixed(3, 8, "Internationaler Frauentag");
    year.afterEaster(-2, "Karfreitag");
    if (in({"BB"}))
        year.afterEaster(0, "Ostersonntag");
    year.afterEaster(1, "Ostermontag");
    year.fixed(5, 1, "Tag der Arbeit");
    if (in({"BE"}) && (y == 2020 || y == 2025))
        year.fixed(5, 8, "Tag der Befreiung");
    year.afterEaster(39, "Christi Himmelfahrt");
    if (in({"BB"}))
        year.afterEaster(49, "Pfingstsonntag");
    year.afterEaster(50, "Pfingstmontag");
    if (in({"BW", "BY", "HE", "NW", "RP", "SL"}))
        year.afterEaster(60, "Fronleichnam");
    if (in({"BE"}) && y == 2028)
        year.fixed(6, 17, "Jahrestag des Volksaufstandes");
    if (in({"BY", "SL"}))
        year.fixed(8, 15, "Mariä Himmelfahrt");
    if (in({"TH"}) && y >= 2019)
        year.fixed(9, 20, "Weltkindertag");
    year.fixed(10, 3, "Tag der Deutschen Einheit");
    if (in({"BB", "MV", "SN", "ST", "TH"}) || (in({"HB", "HH", "NI", "SH"}) && y >= 2018) ||
        y == 2017)
        year.fixed(10, 31, "Reformationstag");
    if (in({"BW", "BY", "NW", "RP", "SL"}))
        year.fixed(11, 1, "Allerheiligen");
    if (in({"SN"})) // the Wednesday before 23 November
        year.on(mondayOf(dateIn(y, 11, 20)) + days(2), "Buß- und Bettag");
    year.fixed(12, 25, "1. Weihnachtstag");
    year.fixed(12, 26, "2. Weihnachtstag");
}

void austria(Year &year) {
    year.fixed(1, 1, "Neujahr");
    year.fixed(1, 6, "Heilige Drei Könige");
    year.afterEaster(1, "Ostermontag");
    year.fixed(5, 1, "Staatsfeiertag");
    year.afterEaster(39, "Christi Himmelfahrt");
    year.afterEaster(50, "Pfingstmontag");
    year.afterEaster(60, "Fronleichnam");
    year.fixed(8, 15, "Mariä Himmelfahrt");
    year.fixed(10, 26, "Nationalfeiertag");
    year.fixed(11, 1, "Allerheiligen");
    year.fixed(12, 8, "Mariä Empfängnis");
    year.fixed(12, 25, "Christtag");
    year.fixed(12, 26, "Stefanitag");
}

void switzerland(Year &year) {
    year.fixed(1, 1, "Neujahr");
    year.afterEaster(39, "Auffahrt");
    year.fixed(8, 1, "Bundesfeier");
    year.fixed(12, 25, "Weihnachten");
}

/// Banking and Financial Dealings Act 1971 and the proclamations since.
void england(Year &year) {
    const int y = year.number();
    const auto weekend = [&](unsigned month, unsigned day) {
        return weekdayIndex(dateIn(y, month, day)) >= 5;
    };

    year.fixed(1, 1, "New Year’s Day");
    if (weekend(1, 1))
        year.on(nth(y, 1, 0, 1), "New Year’s Day (substitute)");
    year.afterEaster(-2, "Good Friday");
    year.afterEaster(1, "Easter Monday");
    if (y == 1995 || y == 2020) // moved to the anniversaries of VE Day
        year.fixed(5, 8, "Early May bank holiday");
    else
        year.on(nth(y, 5, 0, 1), "Early May bank holiday");
    if (y == 2002 || y == 2012) // moved to the Queen's jubilees
        year.fixed(6, 4, "Spring bank holiday");
    else if (y == 2022)
        year.fixed(6, 2, "Spring bank holiday");
    else
        year.on(lastMonday(y, 5), "Spring bank holiday");
    year.on(lastMonday(y, 8), "Summer bank holiday");
    year.fixed(12, 25, "Christmas Day");
    year.fixed(12, 26, "Boxing Day");
    if (weekend(12, 25))
        year.fixed(12, 27, "Christmas Day (substitute)");
    if (weekend(12, 26))
        year.fixed(12, 28, "Boxing Day (substitute)");

    year.on(dateIn(1999, 12, 31), "Millennium Eve bank holiday");
    year.on(dateIn(2002, 6, 3), "Golden Jubilee bank holiday");
    year.on(dateIn(2011, 4, 29), "Royal wedding bank holiday");
    year.on(dateIn(2012, 6, 5), "Diamond Jubilee bank holiday");
    year.on(dateIn(2022, 6, 3), "Platinum Jubilee bank holiday");
    year.on(dateIn(2022, 9, 19), "Bank holiday for the State Funeral of Queen Elizabeth II");
    year.on(dateIn(2023, 5, 8), "Bank holiday for the Coronation of King Charles III");
}

/// 5 U.S.C. § 6103.
void unitedStates(Year &year) {
    const int y = year.number();
    const auto observed = [&](Date date, const char *name, const char *substitute) {
        year.on(date, name);
        if (weekdayIndex(date) == 5)
            year.on(date - days(1), substitute);
        if (weekdayIndex(date) == 6)
            year.on(date + days(1), substitute);
    };

    observed(dateIn(y, 1, 1), "New Year’s Day", "New Year’s Day (observed)");
    year.on(nth(y, 1, 0, 3), "Birthday of Martin Luther King, Jr.");
    year.on(nth(y, 2, 0, 3), "Washington’s Birthday");
    year.on(lastMonday(y, 5), "Memorial Day");
    if (y >= 2021)
        observed(dateIn(y, 6, 19), "Juneteenth", "Juneteenth (observed)");
    observed(dateIn(y, 7, 4), "Independence Day", "Independence Day (observed)");
    year.on(nth(y, 9, 0, 1), "Labor Day");
    year.on(nth(y, 10, 0, 2), "Columbus Day");
    observed(dateIn(y, 11, 11), "Veterans Day", "Veterans Day (observed)");
    year.on(nth(y, 11, 3, 4), "Thanksgiving Day");
    observed(dateIn(y, 12, 25), "Christmas Day", "Christmas Day (observed)");
    // A New Year's Day on a Saturday is observed in the old year.
    observed(dateIn(y + 1, 1, 1), "New Year’s Day", "New Year’s Day (observed)");
}

} // namespace

const std::vector<HolidayRegion> &holidayRegions() {
    static const std::vector<HolidayRegion> regions{
        {"DE-BW", "Baden-Württemberg"},
        {"DE-BY", "Bayern"},
        {"DE-BE", "Berlin"},
        {"DE-BB", "Brandenburg"},
        {"DE-HB", "Bremen"},
        {"DE-HH", "Hamburg"},
        {"DE-HE", "Hessen"},
        {"DE-MV", "Mecklenburg-Vorpommern"},
        {"DE-NI", "Niedersachsen"},
        {"DE-NW", "Nordrhein-Westfalen"},
        {"DE-RP", "Rheinland-Pfalz"},
        {"DE-SL", "Saarland"},
        {"DE-SN", "Sachsen"},
        {"DE-ST", "Sachsen-Anhalt"},
        {"DE-SH", "Schleswig-Holstein"},
        {"DE-TH", "Thüringen"},
        {"AT", "Österreich"},
        {"CH", "Schweiz"},
        {"GB-ENG", "England"},
        {"US", "United States"},
    };
    return regions;
}

bool isHolidayRegion(std::string_view code) {
    return std::ranges::find(holidayRegions(), code, &HolidayRegion::code) !=
           holidayRegions().end();
}

Date easterSunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return dateIn(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

namespace {

bool isEnglish(std::string_view region) { return region == "GB-ENG" || region == "US"; }

Names namesOf(std::string_view region, int number, const HolidayOptions &options) {
    if (!isHolidayRegion(region) || number < 1583 || number > 9999)
        return {};
    Year year(number);
    const bool english = isEnglish(region);
    if (region == "AT")
        austria(year);
    else if (region == "CH")
        switzerland(year);
    else if (region == "GB-ENG")
        england(year);
    else if (region == "US")
        unitedStates(year);
    else
        germany(year, region);
    if (options.halfDays) {
        year.on(dateIn(number, 12, 24), english ? "Christmas Eve" : "Heiligabend", DayKind::Eve);
        year.on(dateIn(number, 12, 31), english ? "New Year’s Eve" : "Silvester", DayKind::Eve);
    }
    return year.collected();
}

} // namespace

std::vector<std::pair<Date, SpecialDay>> holidaysOf(std::string_view region, int number,
                                                    const HolidayOptions &options) {
    const Names names = namesOf(region, number, options);
    return {names.begin(), names.end()};
}

namespace {

// Dates of all regions that people may work in, made once: rules ask for them shift by shift.
constexpr int firstKnownYear = 1995;
constexpr int lastKnownYear = 2100;

const std::set<Date> &holidayDates(std::string_view region) {
    static const auto known = [] {
        std::map<std::string_view, std::set<Date>> dates;
        for (const HolidayRegion &one : holidayRegions())
            for (int year = firstKnownYear; year <= lastKnownYear; ++year)
                for (const auto &[date, day] : holidaysOf(one.code, year, {false}))
                    dates[one.code].insert(date);
        return dates;
    }();
    return known.at(region);
}

} // namespace

bool WorkPlace::isHoliday(Date date) const {
    if (region.empty() || region == calendar.region || !isHolidayRegion(region))
        return calendar.isHoliday(date);
    return holidayDates(region).contains(date);
}

void addHolidays(Calendar &calendar, std::string_view region, int firstYear, int lastYear,
                 const HolidayOptions &options) {
    if (!isHolidayRegion(region))
        return;
    calendar.region = region;
    Names holidays;
    for (int year = firstYear; year <= lastYear; ++year)
        holidays.merge(namesOf(region, year, options));
    calendar.specialDays.insert(holidays.begin(), holidays.end());
    if (!options.bridgeDays)
        return;
    constexpr int tuesday = 1;
    constexpr int thursday = 3;
    const SpecialDay bridge{DayKind::Event, isEnglish(region) ? "Bridge day" : "Brückentag"};
    for (const auto &[date, day] : holidays) {
        if (day.kind != DayKind::Holiday)
            continue;
        if (const int weekday = weekdayIndex(date); weekday == tuesday || weekday == thursday)
            calendar.specialDays.emplace(date + days(weekday == tuesday ? -1 : 1), bridge);
    }
}

} // namespace model
