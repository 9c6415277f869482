// A data table: capitalised words that are neither a person nor a locality, folded.
const COUNTRIES = `belice belize canada costa salvador guatemala honduras mexico nicaragua panama republica dominicana dominican
republic estados unidos united states eeuu usa us america americas centroamerica mesoamerica norteamerica latinoamerica caribe caribbean
central haiti venezuela colombia ecuador cuba brasil brazil chile peru africa asia europa europe espana spain norte sur triangulo region
rica argentina bolivia uruguay paraguay china india nepal camerun cameroon north northern south southern western eastern latin`;
const PEOPLES = `maya mayas miskita miskitas miskito miskitos garifuna garifunas lenca lencas ngabe ngabes guna gunas embera emberas mam
kiche quiche qeqchi kaqchikel ixil tolupan pech creole mestizo mestiza maleku bribri cabecar afro afrodescendiente indigena indigenous
belizean canadian costarican salvadoran guatemalan honduran mexican nicaraguan panamanian dominican haitian venezuelan american
colombian ecuadorian cuban hispanic latino latina christian catholic`;
const CALENDAR = `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre january february
march april may june july august september october november december lunes martes miercoles jueves viernes sabado domingo monday tuesday
wednesday thursday friday saturday sunday semana navidad pascua`;
const INSTITUTIONS = `acnur unhcr unicef oim iom onu un naciones united nations organizacion organization ministerio ministry secretaria
secretariat conferencia conference red network comite committee consejo council comision commission corte court tribunal fiscalia policia
police procuraduria procurador defensoria instituto institute fundacion foundation asociacion association universidad university escuela
school hospital iglesia church centro center centre casa estado state gobierno government ley law codigo code decreto decree acuerdo
agreement articulo article convencion convention protocolo protocol plan programa program programme proyecto project declaracion
declaration decision opinion informe report registro registry sistema system unidad unit direccion directorate oficina office embajada
embassy consulado consulate crm rrocm rcm rncom lgbti lgbtiq ong ngo vih hiv dif senaf pani conna copadeh grupo group mesa foro forum
caso case anexo annex seccion section cuadro table figura figure nino nina child children primera segunda tercera first second third
el english spanish french espanol ingles frances internet facebook whatsapp instagram tiktok dios god
derechos rights humanos human mujeres women personas ninas ninos la los las un una en the this that these according segun como cuando para por with from during in on at and pero their her his`;

export const NOT_NAMES: ReadonlySet<string> = new Set([COUNTRIES, PEOPLES, CALENDAR, INSTITUTIONS].join(' ').trim().split(/\s+/));
