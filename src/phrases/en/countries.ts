/** Made by tests/support/generate-names.mjs from Unicode CLDR 48.2.0 (Unicode License v3). Not to be edited. */
import { namesFrom, type Names } from '../names-from.ts';

export const countries: Names = /* @__PURE__ */ namesFrom(
  'Canada,United States' +
    ',Belize,Costa Rica,Guatemala,Honduras,Mexico,Nicaragua,Panama,El Salvador' +
    ',Antigua and Barbuda,Barbados,Bahamas,Cuba,Dominica,Dominican Republic,Grenada,Haiti,Jamaica,Saint Kitts and Nevis,Saint Lucia,Trinidad and Tobago,Saint Vincent and the Grenadines' +
    ',Argentina,Bolivia,Brazil,Chile,Colombia,Ecuador,Guyana,Peru,Paraguay,Suriname,Uruguay,Venezuela' +
    ',Algeria,Egypt,Libya,Morocco,Sudan,Tunisia' +
    ',Burkina Faso,Benin,Côte d’Ivoire,Cape Verde,Ghana,Gambia,Guinea,Guinea-Bissau,Liberia,Mali,Mauritania,Niger,Nigeria,Sierra Leone,Senegal,Togo' +
    ',Angola,Democratic Republic of the Congo,Central African Republic,Republic of the Congo,Cameroon,Gabon,Equatorial Guinea,São Tomé and Príncipe,Chad' +
    ',Burundi,Djibouti,Eritrea,Ethiopia,Kenya,Comoros,Madagascar,Mauritius,Malawi,Mozambique,Rwanda,Seychelles,Somalia,South Sudan,Tanzania,Uganda,Zambia,Zimbabwe' +
    ',Botswana,Lesotho,Namibia,Eswatini,South Africa' +
    ',Denmark,Estonia,Finland,United Kingdom,Ireland,Iceland,Lithuania,Latvia,Norway,Sweden' +
    ',Austria,Belgium,Switzerland,Germany,France,Liechtenstein,Luxembourg,Monaco,Netherlands' +
    ',Bulgaria,Belarus,Czechia,Hungary,Moldova,Poland,Romania,Russia,Slovakia,Ukraine' +
    ',Andorra,Albania,Bosnia and Herzegovina,Spain,Greece,Croatia,Italy,Montenegro,North Macedonia,Malta,Portugal,Serbia,Slovenia,San Marino,Vatican City,Kosovo' +
    ',United Arab Emirates,Armenia,Azerbaijan,Bahrain,Cyprus,Georgia,Israel,Iraq,Jordan,Kuwait,Lebanon,Oman,Palestine,Qatar,Saudi Arabia,Syria,Türkiye,Yemen' +
    ',Kyrgyzstan,Kazakhstan,Tajikistan,Turkmenistan,Uzbekistan' +
    ',China,Japan,North Korea,South Korea,Mongolia,Taiwan' +
    ',Afghanistan,Bangladesh,Bhutan,India,Iran,Sri Lanka,Maldives,Nepal,Pakistan' +
    ',Brunei,Indonesia,Cambodia,Laos,Myanmar,Malaysia,Philippines,Singapore,Thailand,Timor-Leste,Vietnam' +
    ',Australia,New Zealand' +
    ',Fiji,Papua New Guinea,Solomon Islands,Vanuatu' +
    ',Micronesia,Kiribati,Marshall Islands,Nauru,Palau' +
    ',Cook Islands,Niue,Tonga,Tuvalu,Samoa',
);
