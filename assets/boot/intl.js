// What the browser knows of a language: its plural forms, numbers, dates and lists. Fetched with the words of a language
// other than English, and called by the app for each of them.
export default (language) => {
  // The digits of the sources, of places and of hashes, so that numbers can be compared.
  const tag = `${language}-u-nu-latn`;
  const plurals = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: "conjunction", style: "narrow" });
  const made = {};
  const once = (key, make) => made[key] || (made[key] = make());
  return {
    plural: (number) => plurals.select(number),
    number: (number, places) =>
      once(places, () =>
        new Intl.NumberFormat(tag, { minimumFractionDigits: places, maximumFractionDigits: places }),
      ).format(number),
    // Of a day, or of a month or year with 0 for what is not known.
    date: (year, month, day, name) => {
      const date = new Date(0);
      date.setUTCFullYear(year, (month || 1) - 1, day || 1);
      const options = { timeZone: "UTC", year: "numeric" };
      if (month) options.month = name;
      if (day) options.day = "numeric";
      return once(JSON.stringify(options), () => new Intl.DateTimeFormat(tag, options)).format(date);
    },
    // Between the signs that set them apart, so that none puts another in another order.
    list: (...names) => lists.format(names.map((name) => `\u2068${name}\u2069`)),
  };
};
