// A data table: given names common in the eleven countries, folded. A word of it beside an age is taken for a person.
const NAMES = `
aaron abby abdiel abel abigail abner abraham ada adan adela adelaida adeline adilson adolfo adonis adrian adriana agustin agustina ahmed
aida aimee alan alba albert alberto alejandra alejandro alex alexa alexander alexandra alexia alexis alfonso alfredo alice alicia alina
alison allan allison alma alondra alvaro alyssa amanda amelia amy ana anabel anahi anastasia andres andrea andrew angel angela angelica
angelina angie anita anna anne anthony antonia antonio araceli ariana ariel arleth armando arnoldo arturo ashley astrid aurora axel
beatriz belinda benito benjamin bernardo berta bertha betty bianca blanca boris brandon brayan brenda brian briana britany brittany bruno
bryan byron camila camilo candelaria carla carlos carmen carol carolina catalina catherine cecilia celeste celia cesar charles charlie
chelsea christian christina christopher cindy clara claudia concepcion consuelo cristian cristina cristobal cynthia dafne damaris dana
daniel daniela danna danny darling darlene darwin david dayana debora delmy denis denise dennis derek diana diego dilcia dina dolores
domingo dominic doris dulce dylan eddy edgar edgardo edith edna eduardo edwin efrain eimy elena elias elisa elizabeth ella elmer elsa
elvira elvis ema emanuel emely emerson emilia emiliano emilio emily emma emmanuel enrique erick erika ernesto esmeralda esperanza esteban
estela ester esther ethan eugenia eunice eva evelin evelyn ezequiel fabian fabiola fatima felipe felix fernanda fernando fidel fiorella
flor francis francisca francisco franklin freddy gabriel gabriela genesis george gerardo gerson gilberto giovanni gladis gladys glenda
gloria grace graciela gregorio greisy griselda guadalupe guillermo gustavo hannah harold hazel hector heidi helen henry heydi hilda
hugo humberto ian idalia ignacio ines ingrid irene iris irma isaac isabel isabela isabella isaias isaura ismael israel itzel ivan ivania
ivette jacob jacobo jacqueline jaime jair james jamie jane janet janeth jaqueline jasmin jason javier jazmin jean jefferson jeison jenifer
jennifer jenny jeremy jerson jesenia jesica jessica jesus jimena jimmy joaquin joel johana johanna john jonathan jordan jorge jose josefa
josefina joselin joseline joseph josselyn josue juan juana juanita judith julia julian juliana julio julissa justin karen karina karla
karol katerin katherin katherine kathy keidy keily keiry kelly kelvin kenia kenneth kevin keyla keyli kimberly kristel lady larissa laura
lauren leandro lency leonardo leonel leonor lesbia lesly leslie leticia lidia lilian liliana linda lisa lisandro lizbeth lorena lorenzo
lourdes lucas lucero lucia luciana luis luisa luna luz mabel magaly magdalena manuel manuela mara marcela marcelo marco marcos margarita
maria mariana maribel maricela mariela marielos marilyn marina mario marisol maritza marjorie marlen marlene marlon marta martha martin
martina mary maryuri mateo matthew maura mauricio maximo maya mayra melany melissa melvin mercedes meylin mia michael michelle miguel
milagro milagros milena milton mina mirella mireya miriam mirna misael moises monica nadia nahomi nancy naomi natalia natalie nathalie
nathan nayeli nazareth nelly nelson nestor nicol nicolas nicole nidia noah noe noelia noemi nohemi nora norma octavio odalys olga oliver
olivia omar oneyda orlando oscar osman pablo pamela paola patricia patrick paul paula pedro perla petrona rachel rafael ramiro ramon
raquel raul rebeca rebecca reina rene reyna ricardo rigoberto rita robert roberto rocio rodolfo rodrigo rogelio rolando roman romeo
ronald rony rosa rosalia rosalina rosario rosaura roxana ruben rubi ruth ryan sabrina salome salvador samantha samuel sandra santiago
santos sara sarah sarai sarita saul scarlett sebastian selena selvin sergio sharon sheila shirley silvia simon sindy sofia soledad sonia
sophia sophie stefany stephanie steven susan susana tania tatiana tiffany teodoro teresa thomas tomas trinidad ulises valentin valentina
valeria vanessa veronica vicente victor victoria vilma virginia viviana walter wendy wilfredo william wilmer wilson ximena xiomara xochitl
yadira yahir yajaira yamileth yanira yaritza yasmin yazmin yenifer yesenia yessenia yesica yokasta yolanda yoselin yuliana yuri zoe zoila marvin mayerly melvyn mynor osvaldo rudy wilber yeison yefri yulissa`;

/** Names that are also those of towns and departments: taken for a person only where an age in years stands beside them. */
export const ALSO_PLACES: ReadonlySet<string> = new Set(
  'concepcion guadalupe trinidad santiago salvador victoria mercedes rosario dolores soledad santos domingo esperanza francisco virginia carolina santo lourdes milagro israel jordan flor reina'.split(
    ' ',
  ),
);

export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
