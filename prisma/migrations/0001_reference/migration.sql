-- Places that everyone signed in may read. SIRUTA codes are the keys of communes and villages; the rest of the country
-- comes with `npm run import:siruta`.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE county (
  code     integer PRIMARY KEY,
  name     text NOT NULL COLLATE "ro-x-icu",
  mnemonic text NOT NULL,
  sector   boolean NOT NULL DEFAULT false
);

CREATE TABLE commune (
  id        integer PRIMARY KEY,
  county_id integer NOT NULL REFERENCES county (code),
  name      text NOT NULL COLLATE "ro-x-icu",
  kind      text NOT NULL CHECK (kind IN ('commune', 'town', 'municipality', 'sector')),
  UNIQUE (county_id, id)
);

CREATE TABLE village (
  id         integer PRIMARY KEY,
  commune_id integer NOT NULL REFERENCES commune (id),
  name       text NOT NULL COLLATE "ro-x-icu",
  UNIQUE (commune_id, id)
);

-- The same name typed with or without diacritics, with cedilla or comma, with â or î, is found:
-- Pârvu and Pîrvu share keys, and so do Târgu and Targu.
CREATE FUNCTION search_key(name text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$
    SELECT public.unaccent('public.unaccent', lower(name)) || ' ' ||
           public.unaccent('public.unaccent', replace(lower(name), 'â', 'î')) || ' ' ||
           public.unaccent('public.unaccent', replace(lower(name), 'î', 'â'))
  $$;

-- Codes of Annex 1 of the methodology: the two first digits of every sheet number.
INSERT INTO county (code, name, mnemonic, sector) VALUES
  (1, 'Alba', 'AB', false),
  (2, 'Arad', 'AR', false),
  (3, 'Argeș', 'AG', false),
  (4, 'Bacău', 'BC', false),
  (5, 'Bihor', 'BH', false),
  (6, 'Bistrița-Năsăud', 'BN', false),
  (7, 'Botoșani', 'BT', false),
  (9, 'Brăila', 'BR', false),
  (8, 'Brașov', 'BV', false),
  (10, 'Buzău', 'BZ', false),
  (51, 'Călărași', 'CL', false),
  (11, 'Caraș-Severin', 'CS', false),
  (12, 'Cluj', 'CJ', false),
  (13, 'Constanța', 'CT', false),
  (14, 'Covasna', 'CV', false),
  (15, 'Dâmbovița', 'DB', false),
  (16, 'Dolj', 'DJ', false),
  (17, 'Galați', 'GL', false),
  (52, 'Giurgiu', 'GR', false),
  (18, 'Gorj', 'GJ', false),
  (19, 'Harghita', 'HR', false),
  (20, 'Hunedoara', 'HD', false),
  (21, 'Ialomița', 'IL', false),
  (22, 'Iași', 'IS', false),
  (23, 'Ilfov', 'IF', false),
  (24, 'Maramureș', 'MM', false),
  (25, 'Mehedinți', 'MH', false),
  (26, 'Mureș', 'MS', false),
  (27, 'Neamț', 'NT', false),
  (28, 'Olt', 'OT', false),
  (29, 'Prahova', 'PH', false),
  (31, 'Sălaj', 'SJ', false),
  (30, 'Satu Mare', 'SM', false),
  (41, 'București Sectorul 1', 'B', true),
  (42, 'București Sectorul 2', 'B', true),
  (43, 'București Sectorul 3', 'B', true),
  (44, 'București Sectorul 4', 'B', true),
  (45, 'București Sectorul 5', 'B', true),
  (46, 'București Sectorul 6', 'B', true),
  (32, 'Sibiu', 'SB', false),
  (33, 'Suceava', 'SV', false),
  (34, 'Teleorman', 'TR', false),
  (35, 'Timiș', 'TM', false),
  (36, 'Tulcea', 'TL', false),
  (37, 'Vaslui', 'VS', false),
  (38, 'Vâlcea', 'VL', false),
  (39, 'Vrancea', 'VN', false);

-- The 30 source communes and their 48 villages.
INSERT INTO commune (id, county_id, name, kind) VALUES
  (3958, 1, 'Cetatea de Baltă', 'commune'),
  (31789, 5, 'Tinca', 'commune'),
  (36569, 7, 'Copălău', 'commune'),
  (40526, 8, 'Apața', 'commune'),
  (50102, 10, 'Vernești', 'commune'),
  (105259, 51, 'Spanțov', 'commune'),
  (51500, 11, 'Berzovia', 'commune'),
  (58552, 12, 'Mintiu Gherlii', 'commune'),
  (61372, 13, 'Cogealac', 'commune'),
  (62707, 13, 'Peștera', 'commune'),
  (64942, 14, 'Vâlcele', 'commune'),
  (67737, 15, 'I. L. Caragiale', 'commune'),
  (73503, 16, 'Orodel', 'commune'),
  (76718, 17, 'Măstăcani', 'commune'),
  (79406, 18, 'Bustuchin', 'commune'),
  (83981, 19, 'Ciucsângeorgiu', 'commune'),
  (91688, 20, 'Turdaș', 'commune'),
  (179702, 21, 'Traian', 'commune'),
  (100219, 22, 'Voinești', 'commune'),
  (109826, 25, 'Șimian', 'commune'),
  (114603, 26, 'Albești', 'commune'),
  (125016, 27, 'Vânători-Neamț', 'commune'),
  (135949, 29, 'Valea Călugărească', 'commune'),
  (142239, 31, 'Nușfalău', 'commune'),
  (137185, 30, 'Botiz', 'commune'),
  (145408, 32, 'Roșia', 'commune'),
  (152252, 34, 'Brânceni', 'commune'),
  (158733, 35, 'Sânpetru Mare', 'commune'),
  (161384, 36, 'Topolog', 'commune'),
  (172509, 38, 'Racovița', 'commune');

INSERT INTO village (id, commune_id, name) VALUES
  (3967, 3958, 'Cetatea de Baltă'),
  (31798, 31789, 'Tinca'),
  (31823, 31789, 'Gurbediu'),
  (36578, 36569, 'Copălău'),
  (40535, 40526, 'Apața'),
  (50139, 50102, 'Cândești'),
  (105286, 105259, 'Stancea'),
  (51519, 51500, 'Berzovia'),
  (51528, 51500, 'Fizeș'),
  (58589, 58552, 'Nima'),
  (58561, 58552, 'Mintiu Gherlii'),
  (58614, 58552, 'Salatiu'),
  (58570, 58552, 'Bunești'),
  (61381, 61372, 'Cogealac'),
  (62716, 62707, 'Peștera'),
  (62725, 62707, 'Ivrinezu Mare'),
  (62743, 62707, 'Izvoru Mare'),
  (64979, 64942, 'Hetea'),
  (67755, 67737, 'I. L. Caragiale'),
  (73512, 73503, 'Orodel'),
  (73549, 73503, 'Cornu'),
  (76727, 76718, 'Măstăcani'),
  (76736, 76718, 'Chiraftei'),
  (79415, 79406, 'Bustuchin'),
  (79460, 79406, 'Poiana-Seciuri'),
  (79433, 79406, 'Motorgi'),
  (79424, 79406, 'Cionți'),
  (79488, 79406, 'Valea Pojarului'),
  (83990, 83981, 'Ciucsângeorgiu'),
  (91704, 91688, 'Pricaz'),
  (93762, 179702, 'Traian'),
  (100255, 100219, 'Slobozia'),
  (109871, 109826, 'Dudașu'),
  (114612, 114603, 'Albești'),
  (125025, 125016, 'Vânători-Neamț'),
  (136009, 135949, 'Rachieri'),
  (142248, 142239, 'Nușfalău'),
  (137194, 137185, 'Botiz'),
  (145453, 145408, 'Nou'),
  (145417, 145408, 'Roșia'),
  (152261, 152252, 'Brânceni'),
  (158742, 158733, 'Sânpetru Mare'),
  (158751, 158733, 'Igriș'),
  (161393, 161384, 'Topolog'),
  (161455, 161384, 'Sâmbăta Nouă'),
  (161428, 161384, 'Făgărașu Nou'),
  (161437, 161384, 'Luminița'),
  (172527, 172509, 'Balota');
