/**
 * Extensions of files that do something when they are opened: what browsers ask about before they keep a download, and
 * mail programs hold back. By system, so that the list can be checked against theirs.
 */
const windows =
  'ade adp app application appref-ms appx appxbundle asp aspx asx bas bat bgi cdxml cer chm cmd ' +
  'cnt com cpl crt der deskthemepack diagcab diagcfg diagpkg dll drv exe fon fxp gadget grp hlp ' +
  'hpj hta htc inf ins isp its jnlp job js jse ksh lib library-ms lnk mad maf mag mam manifest ' +
  'maq mar mas mat mau mav maw mcf mda mdb mde mdt mdw mdz mht mhtml mmc msc msh msh1 msh1xml ' +
  'msh2 msh2xml mshxml msi msix msixbundle msp mst msu nsh ocx ops osd paf partial pcd pif pl ' +
  'plg prf prg printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psdm1 psm1 psrc pst rdp reg ' +
  'rels rgs scf scr sct search-ms searchconnector-ms settingcontent-ms sfx shb shs shx slk sys ' +
  'theme themepack u3p url vb vbe vbp vbs vbscript vdx vsdm vsdx vsmacros vss vssm vssx vst ' +
  'vstm vstx vsw vsx vtx vxd webloc webpnp website wpk ws wsb wsc wsf wsh xbap xht xhtm xll xnk ' +
  'xrm-ms xsl xslt';
const office =
  'accda accdb accdc accde accdr accdt accdu dqy iqy mdn odc oqy oxt ppa ppam pyzw rqy wiz xla';
const apple =
  'action applescript as atloc caction cdr command cpgz definition dmg dmgpart dvdr fileloc ' +
  'ftploc img img3 imgpart inetloc internetconnect mailloc mobileconfig mpkg ndif ' +
  'networkconnect osas osax pax pkg prefpane saver scpt scptd seplugin smi sparsebundle ' +
  'sparseimage terminal toast workflow xip';
const unix =
  'appimage bash csh deb desktop elf fish flatpak flatpakref ksh out pet rpm run sh shar slp ' +
  'snap so tcsh zsh';
const mobile = 'aab air apk apkm apks crx dex ipa jad mobileprovision sis sisx xap xapk xpi';
const scripts =
  'cgi class ear fas jar jsp lua ph3 phar php php3 php4 php5 php7 pht phtml py py3 pyc pyd pyo ' +
  'pyw pyz rb rbw tcl vlx war wasm';
const links = 'crdownload eml nws swf torrent';
const photographs = 'dng';

let dangerous: ReadonlySet<string> | undefined;

/** Whether opening a file of that extension (plain, without its dot) could run something. */
export const isDangerousExtension = (extension: string): boolean => {
  dangerous ??= new Set(
    [windows, office, apple, unix, mobile, scripts, links, photographs].join(' ').split(' '),
  );
  return dangerous.has(extension);
};
